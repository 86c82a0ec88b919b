package org.broadsheet.reading.format.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.container.RandomAccess;
import org.junit.jupiter.api.Test;

/** Footers that would take all memory or the whole stack are refused before Parquet parses them. */
class ParquetFooterTest {

  private static final int MANY = 99_000_000;

  @Test
  void footersAsWritersMakeThemPass() throws IOException {
    for (int depth : List.of(0, 1, 20)) {
      byte[] file = file(thrift(schema(depth)));
      assertDoesNotThrow(() -> ParquetFooter.check(open(file)));
      assertEquals(List.of(depth == 0 ? "text" : "a"), columns(file));
    }
  }

  @Test
  void schemasAreOnlySoDeep() throws IOException {
    assertDoesNotThrow(() -> ParquetFooter.check(open(file(thrift(schema(190))))));
    for (int depth : List.of(201, 60_000)) {
      refuses("depth " + depth, file(thrift(schema(depth))), "a schema over 200 levels deep");
    }
  }

  @Test
  void noMemoryIsTakenForWhatIsOnlyStated() {
    byte[] many = varint(MANY);
    Map<String, byte[]> footers = new TreeMap<>();
    footers.put("a schema", concat(bytes(0x29, 0xfc), many));
    footers.put("row groups", concat(bytes(0x49, 0xfc), many));
    footers.put("texts", concat(bytes(0x49, 0xf8), many));
    footers.put("a set", concat(bytes(0x4a, 0xf3), many));
    footers.put("a map", concat(bytes(0x4b), many, bytes(0x88)));
    footers.put("a text", concat(bytes(0x68), many));
    footers.put("less than nothing", concat(bytes(0x68), varint(-1)));
    footers.put("lists in a list", concat(bytes(0x49, 0x19, 0xfc), many));
    footers.put("a field that no one knows", concat(bytes(0x09, 0x80, 0x7d, 0xfc), many));
    footers.forEach((name, footer) -> refuses(name, file(concat(footer, new byte[40])), null));
    refuses("no end", file(bytes(0x15, 0x02)), "more than its footer holds");
  }

  @Test
  void structsAndListsAreOnlySoDeep() {
    refuses("structs", file(repeated(0x1c, 100_000)), "structs nested over 64 deep");
    refuses("lists", file(concat(bytes(0x49), repeated(0x19, 100_000))), "a list of 1 values");
    refuses("a list of structs", file(repeated(new byte[] {0x19, 0x1c}, 50_000)), null);
    refuses("maps", file(repeated(new byte[] {0x1b, 0x01, (byte) 0xbb}, 50_000)), null);
  }

  @Test
  void aGroupHasNoMoreColumnsThanTheFooterHasBytes() throws IOException {
    FileMetaData footer = schema(0);
    footer.getSchema().get(0).setNum_children(MANY);
    refuses("a group", file(thrift(footer)), "a column of 99000000 columns");
  }

  @Test
  void encryptedAndDamagedTailsAreLeftToParquet() throws IOException {
    byte[] file = file(thrift(schema(60_000)));
    file[file.length - 1] = 'E';
    assertDoesNotThrow(() -> ParquetFooter.check(open(file)));
    assertDoesNotThrow(() -> ParquetFooter.check(open(bytes('P', 'A', 'R', '1'))));
    byte[] before = file(bytes(0));
    ByteBuffer.wrap(before).order(ByteOrder.LITTLE_ENDIAN).putInt(before.length - 8, 1000);
    assertDoesNotThrow(() -> ParquetFooter.check(open(before)));
  }

  private static void refuses(String name, byte[] file, String why) {
    DamagedStreamException refused =
        assertThrows(DamagedStreamException.class, () -> columns(file), name);
    assertEquals(RejectReason.MALFORMED, refused.reason(), name);
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("the Parquet file states "), name + ": " + message);
    assertTrue(why == null || message.endsWith(why), name + ": " + message);
  }

  private static List<String> columns(byte[] file) throws IOException {
    return new ParquetFormat().columns(open(file));
  }

  private static RandomAccess open(byte[] file) {
    return new RandomAccess(new SeekableInMemoryByteChannel(file));
  }

  /** A text within this number of groups. */
  private static FileMetaData schema(int depth) {
    List<SchemaElement> elements = new ArrayList<>();
    for (int level = 0; level <= depth; level++) {
      SchemaElement group = new SchemaElement(level == 0 ? "root" : "a").setNum_children(1);
      elements.add(level == 0 ? group : group.setRepetition_type(FieldRepetitionType.OPTIONAL));
    }
    elements.add(
        new SchemaElement("text")
            .setType(Type.BYTE_ARRAY)
            .setRepetition_type(FieldRepetitionType.OPTIONAL));
    FileMetaData footer = new FileMetaData(1, elements, 0, new ArrayList<>());
    return footer
        .setKey_value_metadata(new ArrayList<>(List.of(new KeyValue("k"), new KeyValue("l"))))
        .setCreated_by("a writer");
  }

  private static byte[] thrift(FileMetaData footer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, out);
    return out.toByteArray();
  }

  private static byte[] file(byte[] footer) {
    byte[] magic = bytes('P', 'A', 'R', '1');
    byte[] length =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array();
    return concat(magic, footer, length, magic);
  }

  private static byte[] repeated(int value, int times) {
    return repeated(bytes(value), times);
  }

  private static byte[] repeated(byte[] piece, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] varint(long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long left = value;
    for (; (left & ~0x7fL) != 0; left >>>= 7) {
      out.write((int) ((left & 0x7f) | 0x80));
    }
    out.write((int) left);
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
