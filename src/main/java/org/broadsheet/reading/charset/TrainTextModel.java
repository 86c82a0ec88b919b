package org.broadsheet.reading.charset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Transliterator;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The command that trains {@link TextModel}.
 *
 * <pre>
 * TrainTextModel TEXTS CHARACTERS OUTPUT
 * </pre>
 *
 * TEXTS is a folder with a plain text {@code xx.txt} for each language of {@code codepages.tsv}.
 * CHARACTERS is a folder with {@code zh.json}, {@code ja.json} and {@code ko.json}: counts of
 * characters as the unigram files of Lingua write them, {@code {"ngrams": {"3/1000": "a b"}}}. The
 * same input gives the same bytes.
 */
public final class TrainTextModel {

  /** Languages of thousands of characters. */
  private static final String[] IDEOGRAPHIC = {"zh", "ja", "ko"};

  /** A page in one language of the West names people of all. */
  private static final List<String> WESTERN =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "fi", "nb", "is", "ca");

  private final Path texts;
  private final Path characters;
  private final SignCounts signs = new SignCounts();
  private final Map<String, LetterCounts> letters = new TreeMap<>();
  private final Map<String, Map<Character, Double>> frequencies = new TreeMap<>();

  private TrainTextModel(Path texts, Path characters) {
    this.texts = texts;
    this.characters = characters;
  }

  /**
   * Trains the model and writes it.
   *
   * @throws IllegalArgumentException if there are not three arguments
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("TrainTextModel wants TEXTS CHARACTERS OUTPUT");
    }
    TrainTextModel training = new TrainTextModel(Path.of(args[0]), Path.of(args[1]));
    training.count();
    training.write(Path.of(args[2]));
  }

  private void count() throws IOException {
    for (CodePage page : CodePage.all()) {
      for (String language : page.languages()) {
        if (!letters.containsKey(language) && !language.startsWith("zh")) {
          boolean isIdeographic = language.equals("ja") || language.equals("ko");
          if (!isIdeographic) {
            count(language);
          }
        }
      }
    }
    for (String language : IDEOGRAPHIC) {
      frequencies.put(language, frequencies(language));
    }
    frequencies.put("zh-Hant", traditional(Objects.requireNonNull(frequencies.get("zh"))));
  }

  private void count(String language) throws IOException {
    int suffix = language.indexOf('-');
    String code = suffix < 0 ? language : language.substring(0, suffix);
    StringBuilder all = new StringBuilder();
    for (String one : code.equals("mul") ? WESTERN : List.of(code)) {
      all.append(Files.readString(texts.resolve(one + ".txt")));
    }
    String text = all.toString();
    LetterCounts counts = new LetterCounts();
    counts.add(language.endsWith("-marks") ? VietnameseMarks.apart(text) : text);
    letters.put(language, counts);
    if (!code.equals("mul")) {
      signs.add(text);
    }
  }

  private Map<Character, Double> frequencies(String language) throws IOException {
    Map<Character, Double> all = new HashMap<>();
    JsonNode counts =
        new ObjectMapper().readTree(characters.resolve(language + ".json").toFile()).get("ngrams");
    counts
        .fields()
        .forEachRemaining(
            entry -> {
              String[] fraction = entry.getKey().split("/", 2);
              double share = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
              for (String character : entry.getValue().asText().split(" ", -1)) {
                if (character.length() == 1 && character.charAt(0) > 127) {
                  all.merge(character.charAt(0), 0.85 * share, Double::sum);
                }
              }
            });
    addSigns(Files.readString(texts.resolve(language + ".txt")), all);
    return all;
  }

  /** Signs are a seventh of such texts; the counts of characters have none. */
  private static void addSigns(String text, Map<Character, Double> all) {
    Map<Character, Integer> counts = new HashMap<>();
    int total = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 && !Letters.isLetter(c) && !Character.isSurrogate(c)) {
        counts.merge(c, 1, Integer::sum);
        total++;
      }
    }
    for (Map.Entry<Character, Integer> sign : counts.entrySet()) {
      all.merge(sign.getKey(), 0.15 * sign.getValue() / total, Double::sum);
    }
  }

  /** The frequencies that the same texts would have in traditional characters. */
  private static Map<Character, Double> traditional(Map<Character, Double> simplified) {
    Transliterator hant = Transliterator.getInstance("Hans-Hant");
    Map<Character, Double> all = new HashMap<>();
    simplified.forEach(
        (c, share) -> {
          String other = hant.transliterate(String.valueOf(c));
          all.merge(other.length() == 1 ? other.charAt(0) : c, share, Double::sum);
        });
    return all;
  }

  private void write(Path output) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(output)))) {
      out.writeByte(TextModel.VERSION);
      signs.write(out);
      out.writeShort(letters.size());
      for (Map.Entry<String, LetterCounts> language : letters.entrySet()) {
        language.getValue().write(language.getKey(), out);
      }
      out.writeShort(frequencies.size());
      for (Map.Entry<String, Map<Character, Double>> language : frequencies.entrySet()) {
        write(language.getKey(), new TreeMap<>(language.getValue()), out);
      }
    }
  }

  private static void write(
      String language, SortedMap<Character, Double> frequencies, DataOutputStream out)
      throws IOException {
    StringBuilder known = new StringBuilder();
    frequencies.keySet().forEach(known::append);
    out.writeUTF(language);
    out.writeUTF(known.toString());
    for (double share : frequencies.values()) {
      out.writeByte(Bits.ofProbability(Math.max(share, 1e-6)));
    }
  }
}
