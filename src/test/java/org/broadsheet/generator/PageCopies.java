package org.broadsheet.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes many real-sized pages of few: {@code PageCopies FOLDER PAGES OUT}.
 *
 * <p>The new folder OUT gets gzipped JSON Lines with the fields id, url, html, {@value #IN_A_FILE}
 * pages in a file. Each record is a page of FOLDER, round after round, with half of its different
 * words replaced, all over the page, by others of the page that have their length and case: so
 * markup, size and language stay, and copies have little in common. The address of each page has a
 * host of its own. The same folder gives the same bytes.
 */
public final class PageCopies {

  private static final int IN_A_FILE = 5_000;

  private PageCopies() {}

  /** Writes the pages. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("three arguments: FOLDER PAGES OUT");
    }
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
  }

  /** Writes {@code count} pages made of those of a folder to files of a new one. */
  public static void write(Path folder, int count, Path out) throws IOException {
    List<Path> pages;
    try (Stream<Path> all = Files.list(folder)) {
      pages = all.sorted().toList();
    }
    List<PageWords> words = new ArrayList<>();
    for (Path page : pages) {
      words.add(PageWords.of(read(page)));
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no pages in " + folder);
    }
    Files.createDirectory(out);
    for (int first = 0; first < count; first += IN_A_FILE) {
      String name = String.format(Locale.ROOT, "pages-%09d.jsonl.gz", first);
      write(words, first, Math.min(count, first + IN_A_FILE), out.resolve(name));
    }
  }

  private static void write(List<PageWords> pages, int from, int to, Path file) throws IOException {
    try (OutputStream out =
            new LightGzip(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int n = from; n < to; n++) {
        int page = n % pages.size();
        json.writeStartObject();
        json.writeStringField("id", "page-" + n);
        json.writeStringField("url", "https://www.copies-" + page + ".example/" + n / pages.size());
        json.writeStringField("html", pages.get(page).copy(n));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  /** Speed counts here, not size. */
  private static final class LightGzip extends GZIPOutputStream {
    LightGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static String read(Path page) throws IOException {
    try (InputStream in = Files.newInputStream(page)) {
      boolean isGzip = page.toString().endsWith(".gz");
      byte[] bytes = (isGzip ? new GZIPInputStream(in) : in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
