package org.broadsheet.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A small Parquet file in memory. */
final class ParquetFixture {

  private ParquetFixture() {}

  static byte[] file(String title, String text) {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message article { required binary title (STRING); required binary text (STRING);"
                + " optional int32 date (DATE); optional group authors (LIST) { repeated group list {"
                + " required binary element (STRING); } } optional double unused;"
                + " optional int64 id; optional int64 retrieved_at (TIMESTAMP(MILLIS,true)); }");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new InMemory(out)).withType(schema).build()) {
      for (int i = 0; i < 2; i++) {
        Group row = new SimpleGroup(schema);
        row.add("title", title);
        row.add("text", text);
        row.add("date", 16995);
        row.addGroup("authors").addGroup("list").add("element", "Jane Doe");
        row.add("unused", 0.5);
        row.add("id", 1L);
        row.add("retrieved_at", Instant.parse(Fixtures.RETRIEVED).toEpochMilli());
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private record InMemory(ByteArrayOutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new DelegatingPositionOutputStream(out) {
        @Override
        public long getPos() {
          return out.size();
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
