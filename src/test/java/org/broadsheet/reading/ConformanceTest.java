package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every format in every wrapping and in every charset gives the text that was put in. */
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
  private static final String POLISH =
      "Most w porcie został otwarty w poniedziałek po dziewięciu latach budowy, poinformowała rada "
          + "miasta. Inżynierowie ostrzegali, że stare przęsła nie przetrwają następnej zimy.";

  private static final List<String> BINARY = List.of("a.avro", "a.parquet");

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("UTF-8", RUSSIAN);
    texts.put("windows-1251", RUSSIAN);
    texts.put("KOI8-R", RUSSIAN);
    texts.put("Shift_JIS", JAPANESE);
    texts.put("GB18030", CHINESE);
    texts.put("ISO-8859-1", FRENCH);
    texts.put("ISO-8859-2", POLISH);
    return texts;
  }

  @TestFactory
  List<DynamicTest> everyFormatInEveryCharset() {
    List<DynamicTest> tests = new ArrayList<>();
    texts()
        .forEach(
            (charset, text) ->
                Fixtures.formats()
                    .forEach(
                        (name, format) -> {
                          if (charset.equals("UTF-8") || !BINARY.contains(name)) {
                            byte[] file = format.file(text, Charset.forName(charset));
                            tests.add(test(name + " in " + charset, name, file, text));
                          }
                        }));
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyFormatInEveryWrapping() {
    List<DynamicTest> tests = new ArrayList<>();
    Fixtures.formats()
        .forEach(
            (name, format) -> {
              byte[] file = format.file(ENGLISH, Charset.forName("UTF-8"));
              Fixtures.wrappings()
                  .forEach(
                      (suffix, wrapping) ->
                          tests.add(
                              test(name + suffix, name + suffix, wrapping.apply(file), ENGLISH)));
              tests.add(test(name + " in zip", "z.zip", Fixtures.zip("d/" + name, file), ENGLISH));
              tests.add(
                  test(
                      name + " in tar.gz", "z.tar.gz", Fixtures.tarGz("d/" + name, file), ENGLISH));
            });
    return tests;
  }

  private static DynamicTest test(String title, String name, byte[] file, String text) {
    return DynamicTest.dynamicTest(title, () -> check(name, file, text));
  }

  private static void check(String name, byte[] file, String text) {
    List<SourceRecord> records =
        ReadingRun.read(name, file).stream().filter(r -> r.state() != State.SKIPPED).toList();
    assertFalse(records.isEmpty());
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
