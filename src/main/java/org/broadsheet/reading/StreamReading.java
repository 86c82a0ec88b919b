package org.broadsheet.reading;

import java.io.IOException;
import java.util.function.Consumer;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Compression;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.format.Formats;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;

/** Reads all records of one stream of stored bytes, whatever it is wrapped in. */
final class StreamReading {

  private static final int EXCERPT_BYTES = 2048;

  /** Files compressed more than this many times over are attacks, not files. */
  private static final int MAX_WRAPPINGS = 3;

  private final ReadSettings settings;
  private final Consumer<SourceRecord> out;
  private long attempts;

  StreamReading(ReadSettings settings, Consumer<SourceRecord> out) {
    this.settings = settings;
    this.out = out;
  }

  /** How many records were come upon so far. */
  long attempts() {
    return attempts;
  }

  /** Reads a stream under the path that its records will carry. */
  void read(ByteReader bytes, String path) throws IOException {
    unwrap(bytes, path, path, 0);
  }

  /** One defective record for a stream that could not be opened or is not to be read. */
  void defective(String path, RejectReason reason, String message) {
    RecordSink sink = new RecordSink(path, "UNKNOWN", settings, out);
    sink.attempt(0, new byte[0]).defective(reason, message, "");
    attempts++;
  }

  /** One skipped record for a stream of a kind that is not read. */
  void skipped(String path, String kind) {
    new RecordSink(path, "UNKNOWN", settings, out).attempt(0, new byte[0]).skipped(kind);
    attempts++;
  }

  private void unwrap(ByteReader bytes, String path, String name, int wrappings)
      throws IOException {
    Compression compression = Compression.of(bytes.peek(Head.BYTES));
    if (compression == null) {
      readRecords(bytes, path, name);
    } else if (wrappings == MAX_WRAPPINGS) {
      defective(path, RejectReason.UNSAFE_ARCHIVE, "it is compressed more than three times over");
    } else {
      try (ByteReader inside = compression.open(bytes)) {
        unwrap(inside, path, Compression.nameInside(name), wrappings + 1);
      }
    }
  }

  private void readRecords(ByteReader bytes, String path, String name) {
    RecordFormat format = format(bytes, name);
    RecordSink sink = new RecordSink(path, format.name(), settings, out);
    if (bytes.isAtEnd() && bytes.damage() == null) {
      sink.attempt(0, new byte[0]).defective(RejectReason.EMPTY, "the file is empty", "");
    } else {
      readTo(sink, format, bytes);
    }
    attempts += sink.attempts();
  }

  private RecordFormat format(ByteReader bytes, String name) {
    return settings.format() != null
        ? Formats.named(settings.format())
        : Formats.recognise(new Head(bytes.peek(Head.BYTES), name));
  }

  private static void readTo(RecordSink sink, RecordFormat format, ByteReader bytes) {
    byte[] beginning = bytes.peek(EXCERPT_BYTES);
    DamagedStreamException failure = null;
    try {
      format.read(bytes, sink);
    } catch (DamagedStreamException e) {
      failure = e;
    } catch (IOException e) {
      failure = new DamagedStreamException(RejectReason.MALFORMED, String.valueOf(e.getMessage()));
    }
    DamagedStreamException damage = bytes.damage() != null ? bytes.damage() : failure;
    if (damage != null) {
      sink.attempt(bytes.position(), beginning)
          .defective(damage.reason(), String.valueOf(damage.getMessage()), beginning);
    }
  }
}
