package org.broadsheet.reading.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Row;
import org.junit.jupiter.api.Test;

/** What is read without a parser is what the parser would have read. */
class JsonScanTest {

  private static final List<String> OBJECTS =
      List.of(
          "{\"text\":\"One\\n"
              + "two \\u00e9 \\ud83d\\ude00 \\/ \\\"three\\\"\",\"id\":7,\"n\":-1.5e+3}",
          " { \"metadata\" : {\"url\":\"u\",\"id\":\"in\",\"more\":{\"a\":[]}} ,"
              + " \"text\":\"é–Мост\" } ",
          "{\"body\":{\"summary\":[\"a\",\"b\"],\"x\":{\"h\":[\"c\"]},\"n\":[1,true,null]},\"title\":null}",
          "{\"authors\":[\"A. Bo\",\"C."
              + " Do\"],\"other\":[{\"k\":\"v\"},[[\"w\"]]],\"date\":false,\"text\":\"t\"}",
          "{}",
          "{\"text\":\"\uFFFD\"}",
          "{\"text\":\"\",\"text\":\"again\",\"TITLE\":\"Ö\",\"body\":[]}");

  @Test
  void ordinaryObjectsNeedNoParser() throws IOException {
    for (String object : OBJECTS) {
      assertTrue(agrees(object.getBytes(UTF_8)), object);
    }
  }

  @Test
  void whatIsUnusualIsLeftToTheParser() throws IOException {
    for (String object :
        List.of(
            "",
            "[]",
            "{",
            "{\"a\"}",
            "{\"a\":1,}",
            "{\"a\":01}",
            "{\"a\":tru}",
            "{\"a\":1}}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u12\"}",
            "{'a':1}",
            "{\"a\":[1,]}",
            "{\"a\":" + "[".repeat(150) + "]".repeat(150) + "}")) {
      assertFalse(agrees(object.getBytes(UTF_8)), object);
    }
    byte[] latin = "{\"other\":\"Größe\",\"text\":\"x\"}".getBytes(ISO_8859_1);
    assertFalse(agrees(latin));
  }

  @Property(tries = 3000)
  void mutatedObjectsAreReadAsTheParserReadsThem(
      @ForAll @IntRange(max = 6) int which,
      @ForAll @Size(max = 4) List<@IntRange(max = 500) Integer> places,
      @ForAll List<Byte> bytes)
      throws IOException {
    byte[] object = OBJECTS.get(which).getBytes(UTF_8);
    for (int i = 0; i < Math.min(places.size(), bytes.size()); i++) {
      object[places.get(i) % object.length] = bytes.get(i);
    }
    agrees(object);
  }

  @Property(tries = 1000)
  void anyTextIsReadAsTheParserReadsIt(@ForAll String text) throws IOException {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    agrees(("{\"text\":\"" + quoted + "\"}").getBytes(UTF_8));
  }

  /** Whether no parser was needed; then it must agree. */
  private static boolean agrees(byte[] object) throws IOException {
    Row scanned = new Row(FieldMapping.BUILT_IN);
    if (!JsonScan.read(object, scanned, new Utf8Decoding())) {
      return false;
    }
    Row parsed = new Row(FieldMapping.BUILT_IN);
    JsonRecord.parse(Arrays.copyOf(object, object.length), parsed);
    assertEquals(parsed.toString(), scanned.toString());
    return true;
  }
}
