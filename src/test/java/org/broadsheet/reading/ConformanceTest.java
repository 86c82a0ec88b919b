package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every format in every charset and every wrapping gives the text that was put in. */
class ConformanceTest {

  private static final String ENGLISH =
      "The harbour bridge opened on Monday after nine years of work, the city council said. "
          + "Engineers had warned that the old spans would not last another winter.";
  private static final String RUSSIAN =
      "Мост через гавань открылся в понедельник после девяти лет строительства, сообщил городской "
          + "совет. Инженеры предупреждали, что старые пролеты не выдержат ещё одной зимы.";
  private static final String JAPANESE =
      "市議会によると、九年にわたる工事を経て港の橋が月曜日に開通した。技術者たちは古い橋がもう一冬もたないと警告していた。";
  private static final String CHINESE = "市议会表示，经过九年的施工，港口大桥于星期一正式通车。工程师曾警告说，旧桥无法再撑过一个冬天。";
  private static final String FRENCH =
      "Le pont du port a été inauguré lundi après neuf années de travaux, a annoncé la mairie. "
          + "Les ingénieurs avaient prévenu que l'ancien ouvrage ne résisterait pas à l'hiver.";
  private static final String GREEK =
      "Η γέφυρα του λιμανιού άνοιξε τη Δευτέρα μετά από εννέα χρόνια εργασιών, ανακοίνωσε ο δήμος. "
          + "Οι μηχανικοί είχαν προειδοποιήσει ότι η παλιά γέφυρα δεν θα άντεχε άλλον χειμώνα.";
  private static final String POLISH =
      "Most w porcie został otwarty w poniedziałek po dziewięciu latach budowy, poinformowała rada "
          + "miasta. Inżynierowie ostrzegali, że stare przęsła nie przetrwają następnej zimy.";

  private static final List<String> BINARY = List.of("a.avro", "a.parquet");

  private static final Map<String, List<String>> ROWS = new TreeMap<>();

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("UTF-8", RUSSIAN);
    texts.put("US-ASCII", ENGLISH);
    texts.put("windows-1251", RUSSIAN);
    texts.put("KOI8-R", RUSSIAN);
    texts.put("Shift_JIS", JAPANESE);
    texts.put("GB18030", CHINESE);
    texts.put("ISO-8859-1", FRENCH);
    texts.put("ISO-8859-2", POLISH);
    texts.put("ISO-8859-5", RUSSIAN);
    texts.put("ISO-8859-7", GREEK);
    texts.put("UTF-16", RUSSIAN);
    return texts;
  }

  /** A row of the table: a format in one charset, in every wrapping. */
  @TestFactory
  List<DynamicTest> everyFormatInEveryCharsetAndWrapping() {
    List<DynamicTest> tests = new ArrayList<>();
    Fixtures.formats()
        .forEach(
            (name, format) ->
                texts()
                    .forEach(
                        (charset, text) -> {
                          if (charset.equals("UTF-8") || !BINARY.contains(name)) {
                            byte[] file = format.file(text, Charset.forName(charset));
                            tests.add(
                                DynamicTest.dynamicTest(
                                    name + " in " + charset,
                                    () -> checkInEveryWrapping(name, charset, file, text)));
                          }
                        }));
    return tests;
  }

  /** Writes the table where the build writes its reports. */
  @AfterAll
  static void writeTable() throws IOException {
    StringBuilder table = new StringBuilder("| format | charset | read in |\n|---|---|---|\n");
    ROWS.forEach(
        (row, wrappings) -> table.append(row).append(String.join(" ", wrappings)).append(" |\n"));
    Path folder = Files.createDirectories(Path.of("target"));
    Files.writeString(folder.resolve("conformance.md"), table);
  }

  private static void checkInEveryWrapping(String name, String charset, byte[] file, String text) {
    List<String> read = new ArrayList<>();
    Fixtures.wrappings()
        .forEach(
            (suffix, wrapping) -> {
              check(name + suffix, name + suffix, wrapping.apply(file), text, charset);
              read.add(suffix.isEmpty() ? "plain" : suffix);
            });
    check("z.zip", "z.zip!d/" + name, Fixtures.zip("d/" + name, file), text, charset);
    check("z.tar", "z.tar!d/" + name, Fixtures.tar("d/" + name, file), text, charset);
    check(
        "z.tar.gz",
        "z.tar.gz!d/" + name,
        ReadingRun.gzip(Fixtures.tar("d/" + name, file)),
        text,
        charset);
    read.addAll(List.of(".zip", ".tar", ".tar.gz"));
    ROWS.put("| " + name + " | " + charset + " | ", read);
  }

  private static void check(String name, String uri, byte[] file, String text, String charset) {
    List<SourceRecord> records =
        ReadingRun.read(name, file).stream().filter(r -> r.state() != State.SKIPPED).toList();
    assertFalse(records.isEmpty());
    Provenance.assertOf(records, uri, text, Charset.forName(charset));
    for (SourceRecord record : records) {
      assertEquals(State.READ, record.state(), record.rejectReason() + ": " + record.message());
      String content =
          record.markup() == Markup.HTML
              ? Jsoup.parse(record.content()).select("article").text()
              : record.content().strip();
      assertEquals(text, content, record.format() + " " + record.charset());
      assertTrue(record.markup() == Markup.HTML || isTitled(record), "no title");
    }
  }

  private static boolean isTitled(SourceRecord record) {
    return record.format().equals("TEXT")
        || record.format().equals("WARC")
        || Fixtures.TITLE.equals(record.given().title());
  }
}
