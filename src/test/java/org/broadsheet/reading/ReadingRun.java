package org.broadsheet.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.ReadSettings;

/** Reads bytes under a name, for tests. */
public final class ReadingRun {

  private ReadingRun() {}

  /** The records of a file. */
  public static List<SourceRecord> read(String name, byte[] bytes) {
    return read(name, bytes, ReadSettings.DEFAULT);
  }

  static List<SourceRecord> read(String name, String text) {
    return read(name, utf8(text));
  }

  static List<SourceRecord> read(String name, byte[] bytes, ReadSettings settings) {
    List<SourceRecord> records = new ArrayList<>();
    StreamReading reading = new StreamReading(settings, records::add);
    try (ByteReader reader = new ByteReader(new ByteArrayInputStream(bytes), 0)) {
      reading.read(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (reading.attempts() != records.size()) {
      throw new AssertionError(reading.attempts() + " attempts, " + records.size() + " records");
    }
    return records;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
