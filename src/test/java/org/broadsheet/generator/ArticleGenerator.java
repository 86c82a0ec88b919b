package org.broadsheet.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a made corpus as JSON Lines: {@code ArticleGenerator N SEED FILE [SKEW]}, lopsided by a
 * {@link Skew} of that name.
 *
 * <p>N records of about 3 KB with the fields id, title, date, outlet, url, text. Three in ten are
 * copies of one of the reports before: the same, shortened, edited word by word, or under a new
 * headline; most records end with their outlet's footers. The same N and seed give the same bytes;
 * record n depends on the seed and n alone, so a shorter corpus is the beginning of a longer one.
 */
public final class ArticleGenerator {

  private static final double COPIES = .3;

  /** Copies are of reports that are this near before them at most. */
  private static final int MEMORY = 5_000;

  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2020, 1, 1, 6, 0);

  /** The outlet that has most articles where one has: footers of its own, as others have. */
  private static final int MAIN_OUTLET = 150;

  private static final List<String> NOTICE =
      List.of(
          "The editors of this service correct what was wrong as soon as they learn of it.",
          "Whoever has found a mistake in a report may write to the desk that has published it and"
              + " name the day, the headline and the sentence that is not true, so that it can be"
              + " looked at by someone who has not written it and be put right where it stands.",
          "A note under the report says then what was changed and on which day it was done.");

  private final Vocabulary vocabulary;
  private final long seed;
  private final Skew skew;

  private ArticleGenerator(long seed, Skew skew) {
    this.seed = seed;
    this.skew = skew;
    this.vocabulary = new Vocabulary(seed);
  }

  /** Writes the corpus. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || arguments.length > 4) {
      throw new IllegalArgumentException("three or four arguments: N SEED FILE [SKEW]");
    }
    write(
        Integer.parseInt(arguments[0]),
        Long.parseLong(arguments[1]),
        Path.of(arguments[2]),
        arguments.length == 3 ? Skew.NONE : Skew.named(arguments[3]));
  }

  /** Writes {@code count} records to a file, replacing it. */
  public static void write(int count, long seed, Path file) throws IOException {
    write(count, seed, file, Skew.NONE);
  }

  /** Writes {@code count} records of a lopsided corpus to a file, replacing it. */
  public static void write(int count, long seed, Path file, Skew skew) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      ArticleGenerator generator = new ArticleGenerator(seed, skew);
      for (int n = 0; n < count; n++) {
        generator.write(n, json);
        json.writeRaw('\n');
      }
    }
  }

  private void write(int n, JsonGenerator json) throws IOException {
    Random random = random(n);
    int original = original(n, random);
    ArticleWriter writer = new ArticleWriter(vocabulary, mixed(original));
    String title = writer.headline();
    List<String> paragraphs = writer.paragraphs();
    if (original != n) {
      title = random.nextInt(10) < 7 ? title : reheadlined(title, random);
      paragraphs = copied(paragraphs, random);
    }
    int outlet = Names.skewed(Outlets.COUNT, random);
    outlet = is(Skew.ONE_OUTLET, n) ? MAIN_OUTLET : outlet;
    paragraphs = skewed(paragraphs, n);
    paragraphs.addAll(Outlets.footers(outlet));
    LocalDateTime time = is(Skew.ONE_DAY, n) ? FIRST_DAY : FIRST_DAY.plusMinutes(n * 7L);
    json.writeStartObject();
    json.writeStringField("id", String.format(Locale.ROOT, "g%d-%d", seed, n));
    json.writeStringField("title", title);
    json.writeStringField("date", time + ":00Z");
    json.writeStringField("outlet", Outlets.name(outlet));
    json.writeStringField("url", url(outlet, time, title, n));
    json.writeStringField("text", String.join("\n\n", paragraphs));
    json.writeEndObject();
  }

  private boolean is(Skew some, int n) {
    return skew.holds(some, n, seed);
  }

  private List<String> skewed(List<String> paragraphs, int n) {
    List<String> skewed = is(Skew.ONE_NOTICE, n) ? new ArrayList<>(NOTICE) : paragraphs;
    if (is(Skew.ONE_ENTITY, n)) {
      skewed.set(0, "The Ministry of Tides was asked for a word. " + skewed.get(0));
    }
    int size = is(Skew.ONE_RECORD, n) ? 0 : Skew.BIG_RECORD;
    for (int more = 1; size < Skew.BIG_RECORD; more++) {
      List<String> next = new ArticleWriter(vocabulary, mixed(-more)).paragraphs();
      skewed.addAll(next);
      size += next.stream().mapToInt(String::length).sum();
    }
    return skewed;
  }

  /** The report that record n prints: itself, or one before that is no copy. */
  private int original(int n, Random random) {
    if (random.nextDouble() >= COPIES || n == 0) {
      return n;
    }
    int before = n - 1 - random.nextInt(Math.min(n, MEMORY));
    while (before > 0 && random(before).nextDouble() < COPIES) {
      before--;
    }
    return before;
  }

  private List<String> copied(List<String> paragraphs, Random random) {
    List<String> copy = new ArrayList<>(paragraphs);
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> copy = copy.subList(0, Math.max(1, copy.size() * 3 / 5));
      case 2 -> copy.replaceAll(paragraph -> edited(paragraph, random, .02));
      case 3 -> copy.replaceAll(paragraph -> edited(paragraph, random, .05));
      default -> copy.remove(random.nextInt(copy.size()));
    }
    return new ArrayList<>(copy);
  }

  private String edited(String paragraph, Random random, double share) {
    String[] words = paragraph.split(" ");
    for (int i = 1; i < words.length - 1; i++) {
      words[i] = random.nextDouble() < share ? vocabulary.word(random) : words[i];
    }
    return String.join(" ", words);
  }

  private String reheadlined(String title, Random random) {
    return title.substring(0, title.indexOf(' '))
        + ": "
        + vocabulary.word(random)
        + " "
        + vocabulary.word(random)
        + " "
        + vocabulary.word(random);
  }

  private static String url(int outlet, LocalDateTime time, String title, int n) {
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "https://www."
        + Outlets.domain(outlet)
        + "/"
        + time.toLocalDate().toString().replace('-', '/')
        + "/"
        + slug
        + "-"
        + n;
  }

  private Random random(int n) {
    return new Random(mixed(n) ^ 0x5deece66dL);
  }

  private long mixed(int n) {
    return (seed * 1_000_003 + n) * 0x9e3779b97f4a7c15L;
  }
}
