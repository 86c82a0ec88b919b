package org.broadsheet.reading.format.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.DeliveryException;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * An Avro object container file. The position of a record is its number, which is all that Avro
 * gives.
 */
public final class AvroFormat implements TableFormat {

  @Override
  public String name() {
    return "AVRO";
  }

  @Override
  public Fit fit(Head head) {
    if (head.begins('O', 'b', 'j', 1)) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".avro") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public List<String> columns(Head head) {
    try {
      return AvroBlocks.open(head.reader(), 0).schema().getFields().stream()
          .map(Schema.Field::name)
          .toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) throws IOException {
    try {
      AvroBlocks blocks = AvroBlocks.open(bytes, out.settings().maxBytes());
      long number = 0;
      for (AvroBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
        read(blocks.schema(), block, number, out);
        number += block.count();
      }
    } catch (DamagedStreamException | DeliveryException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new DamagedStreamException(
          RejectReason.MALFORMED, "the Avro file is damaged: " + e.getMessage());
    }
  }

  /** A bad row hides where the next begins, but the next block can be found. */
  private static void read(Schema schema, AvroBlocks.Block block, long number, RecordSink out) {
    byte[] content = block.content();
    if (content == null) {
      byte[] none = new byte[0];
      out.tooLarge(out.attempt(number, none), none);
      return;
    }
    AvroRows rows = new AvroRows(schema, content);
    for (long i = 0; i < block.count(); i++) {
      GenericRecord row;
      try {
        row = rows.next();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        out.attempt(number + i, content)
            .defective(
                RejectReason.MALFORMED,
                "the rest of a block of " + block.count() + " rows is damaged: " + e.getMessage(),
                content);
        return;
      }
      read(row, number + i, out);
    }
  }

  private static void read(GenericRecord record, long number, RecordSink out) {
    Row row = new Row(out.settings().fields());
    put(record, row);
    byte[] raw = row.toString().getBytes(StandardCharsets.UTF_8);
    Attempt attempt = out.attempt(number, raw);
    if (raw.length > out.settings().maxRecordBytes()) {
      out.tooLarge(attempt, raw);
    } else {
      row.finish(attempt, "UTF-8", raw);
    }
  }

  private static void put(GenericRecord record, Row row) {
    for (Schema.Field field : record.getSchema().getFields()) {
      if (row.mapping().wants(field.name())) {
        row.put(field.name(), tree(record.get(field.pos())));
      }
    }
  }

  /** A value as strings, lists and maps. */
  private static @Nullable Object tree(@Nullable Object value) {
    if (value instanceof Collection<?> many) {
      List<Object> list = new ArrayList<>();
      many.forEach(v -> list.add(tree(v)));
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> many) {
      many.forEach((name, v) -> map.put(name.toString(), tree(v)));
      return map;
    }
    if (value instanceof GenericRecord record) {
      record.getSchema().getFields().forEach(f -> map.put(f.name(), tree(record.get(f.pos()))));
      return map;
    }
    return value == null ? null : value.toString();
  }
}
