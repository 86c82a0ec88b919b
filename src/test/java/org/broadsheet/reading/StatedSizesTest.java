package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Test;

/** No memory is taken for what a file only says. */
class StatedSizesTest {

  private static final Schema ARTICLE =
      SchemaBuilder.record("Article").fields().requiredString("text").endRecord();

  @Test
  void avroBlocksOfAnyCodecAreRead() throws IOException {
    for (CodecFactory codec :
        List.of(
            CodecFactory.nullCodec(),
            CodecFactory.deflateCodec(6),
            CodecFactory.snappyCodec(),
            CodecFactory.bzip2Codec(),
            CodecFactory.xzCodec(1),
            CodecFactory.zstandardCodec(3))) {
      List<SourceRecord> records =
          read("a.avro", avro(codec, "One", "Two".repeat(50_000), "Three"));
      assertEquals(
          List.of("One", "Two".repeat(50_000), "Three"),
          records.stream().map(SourceRecord::content).toList(),
          codec.toString());
      assertEquals(List.of(0L, 1L, 2L), records.stream().map(SourceRecord::position).toList());
    }
  }

  @Test
  void anAvroBlockThatUnpacksToTooMuchIsOneRejectAndTheOthersAreRead() throws IOException {
    ReadSettings small = ReadSettings.DEFAULT.withMaxRecordBytes(1000);
    byte[] file = avro(CodecFactory.deflateCodec(6), "One", "x".repeat((64 << 20) + 2000), "Three");
    List<SourceRecord> records = read("a.avro", file, small);
    assertEquals(Arrays.asList(null, RejectReason.TOO_LARGE, null), reasons(records));
    assertEquals("Three", records.get(2).content());
  }

  @Test
  void anAvroBlockThatStatesTooMuchIsOneReject() throws IOException {
    byte[] start = header();
    byte[] block = concat(start, varint(1), varint(Integer.MAX_VALUE), utf8("short"));
    assertEquals(RejectReason.MALFORMED, only(block));
    byte[] within = concat(start, varint(1), varint(70 << 20), utf8("short"));
    assertEquals(RejectReason.MALFORMED, only(within));
    byte[] rows = concat(start, varint(Long.MAX_VALUE / 2), varint(1), new byte[1], sync(start));
    assertEquals(RejectReason.MALFORMED, only(rows));
  }

  @Test
  void anAvroStringThatStatesTooMuchIsOneRejectAndTheNextBlockIsRead() throws IOException {
    byte[] start = header();
    byte[] bad = varint(2_000_000_000);
    byte[] good = concat(varint(4), utf8("Text"));
    byte[] file =
        concat(
            start,
            varint(1),
            varint(bad.length),
            bad,
            sync(start),
            varint(1),
            varint(good.length),
            good,
            sync(start));
    List<SourceRecord> records = read("a.avro", file);
    assertEquals(Arrays.asList(RejectReason.MALFORMED, null), reasons(records));
    assertEquals("Text", records.get(1).content());
  }

  @Test
  void avroSizesInTheSchemaAreNotBelieved() throws IOException {
    Schema schema =
        new Schema.Parser()
            .parse(
                "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"text\",\"type\":"
                    + "{\"type\":\"fixed\",\"name\":\"F\",\"size\":2000000000}}]}");
    byte[] start = header(schema);
    assertEquals(
        RejectReason.MALFORMED,
        only(concat(start, varint(1), varint(3), utf8("abc"), sync(start))));
    Schema nulls =
        new Schema.Parser()
            .parse(
                "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"text\",\"type\":"
                    + "{\"type\":\"array\",\"items\":\"null\"}}]}");
    start = header(nulls);
    byte[] row = concat(varint(2_000_000_000), varint(0));
    assertEquals(
        RejectReason.MALFORMED,
        only(concat(start, varint(1), varint(row.length), row, sync(start))));
  }

  @Test
  void aParquetFooterThatStatesTooMuchIsOneReject() {
    byte[] file = ParquetFixture.file("Title", "Text");
    ByteBuffer.wrap(file)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(file.length - 8, Integer.MAX_VALUE - 100);
    assertEquals(List.of(RejectReason.TOO_LARGE), reasons(read("a.parquet", file)));
  }

  @Test
  void aParquetColumnThatStatesTooMuchIsOneReject() throws IOException {
    byte[] file = ParquetFixture.file("Title", "Text");
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    int start = file.length - 8 - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    footer
        .getRow_groups()
        .get(0)
        .getColumns()
        .get(1)
        .getMeta_data()
        .setTotal_compressed_size(1L << 40);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, start);
    Util.writeFileMetaData(footer, out);
    BytesUtils.writeIntLittleEndian(out, out.size() - start);
    out.writeBytes(utf8("PAR1"));
    List<SourceRecord> records = read("a.parquet", out.toByteArray());
    assertEquals(List.of(RejectReason.MALFORMED), reasons(records));
    assertTrue(records.get(0).message().contains("a column of 1099511627776 bytes"));
  }

  @Test
  void aParquetPageThatStatesTooMuchIsOneReject() throws IOException {
    byte[] file = ParquetFixture.file("Title", "Text");
    ByteArrayInputStream in = new ByteArrayInputStream(file, 4, file.length - 4);
    PageHeader header = Util.readPageHeader(in);
    int end = file.length - in.available();
    int stated = header.getUncompressed_page_size();
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    Util.writePageHeader(header, same);
    assertEquals(end - 4, same.size());
    header.setUncompressed_page_size(2_000_000_000);
    ByteArrayOutputStream larger = new ByteArrayOutputStream();
    Util.writePageHeader(header, larger);
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    int start = file.length - 8 - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    int more = larger.size() - same.size();
    shift(footer, more);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, 4);
    larger.writeTo(out);
    out.write(file, end, start - end);
    Util.writeFileMetaData(footer, out);
    BytesUtils.writeIntLittleEndian(out, out.size() - start - more);
    out.writeBytes(utf8("PAR1"));
    List<SourceRecord> records = read("a.parquet", out.toByteArray());
    assertEquals(List.of(RejectReason.TOO_LARGE), reasons(records), "it was " + stated);
    assertTrue(records.get(0).message().contains("a page of 2000000000 bytes"));
  }

  /** The first column has grown by some bytes. */
  private static void shift(FileMetaData footer, int more) {
    var columns = footer.getRow_groups().get(0).getColumns();
    for (int i = 0; i < columns.size(); i++) {
      var meta = columns.get(i).getMeta_data();
      if (i == 0) {
        meta.setTotal_compressed_size(meta.getTotal_compressed_size() + more);
      }
      if (i > 0) {
        if (meta.isSetDictionary_page_offset()) {
          meta.setDictionary_page_offset(meta.getDictionary_page_offset() + more);
        }
      }
      boolean isAfter = i > 0 || meta.isSetDictionary_page_offset();
      meta.setData_page_offset(meta.getData_page_offset() + (isAfter ? more : 0));
    }
  }

  private static RejectReason only(byte[] avro) {
    List<RejectReason> reasons = reasons(read("a.avro", avro));
    assertEquals(1, reasons.size());
    return reasons.get(0);
  }

  private static List<RejectReason> reasons(List<SourceRecord> records) {
    return Arrays.asList(
        records.stream().map(SourceRecord::rejectReason).toArray(RejectReason[]::new));
  }

  private static byte[] avro(CodecFactory codec, String... texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(ARTICLE))) {
      writer.setCodec(codec).create(ARTICLE, out);
      for (String text : texts) {
        GenericRecord row = new GenericData.Record(ARTICLE);
        row.put("text", text);
        writer.append(row);
        writer.sync();
      }
    }
    return out.toByteArray();
  }

  private static byte[] header() throws IOException {
    return header(ARTICLE);
  }

  private static byte[] header(Schema schema) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, out);
    }
    return out.toByteArray();
  }

  private static byte[] sync(byte[] header) {
    return Arrays.copyOfRange(header, header.length - 16, header.length);
  }

  private static byte[] varint(long value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long left = (value << 1) ^ (value >> 63);
    for (; (left & ~0x7fL) != 0; left >>>= 7) {
      out.write((int) ((left & 0x7f) | 0x80));
    }
    out.write((int) left);
    return out.toByteArray();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
