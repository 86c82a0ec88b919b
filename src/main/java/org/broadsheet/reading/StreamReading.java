package org.broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.Archive;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Compression;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.DeliveryException;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RandomAccessFormat;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.SplittableFormat;
import org.broadsheet.reading.format.recognition.Formats;
import org.broadsheet.reading.format.recognition.OtherKind;
import org.broadsheet.reading.format.table.XlsxFormat;
import org.jspecify.annotations.Nullable;

/** Reads all records of one stream of stored bytes, whatever it is wrapped in. */
final class StreamReading {

  private static final int EXCERPT_BYTES = 2048;

  /** An archive in a compressed archive is in use; what is wrapped deeper is an attack. */
  private static final int MAX_WRAPPINGS = 4;

  private static final String NO_FORMAT = "UNKNOWN";

  private final ReadSettings settings;
  private final RejectBound out;
  private long attempts;
  private Supplier<byte[]> tellingLines = () -> new byte[0];
  private Supplier<String> issue = () -> "";

  StreamReading(ReadSettings settings, Consumer<SourceRecord> out) {
    this.settings = settings;
    this.out = new RejectBound(record -> deliver(out, record));
  }

  /** How many records were found and handed on so far; asked for when a reading has ended. */
  long attempts() {
    out.end();
    return attempts - out.heldBack();
  }

  /** Sets what gives lines from all over the file at hand that are not ASCII. */
  void setTellingLines(Supplier<byte[]> lines) {
    tellingLines = lines;
  }

  /** Sets what describes the issue of a newspaper that the file at hand is a page of. */
  void setIssue(Supplier<String> description) {
    issue = description;
  }

  /** Reads a stream under the path that its records will carry. */
  void read(ByteReader bytes, String path) {
    read(bytes, path, new Head(bytes.peek(Head.BYTES), path));
  }

  /** Reads a stream whose beginning was looked at. */
  void read(ByteReader bytes, String path, Head head) {
    unwrap(bytes, path, head, 0);
  }

  /** Reads a part of a stream that can be split. */
  void readPart(SplittableFormat format, Head head, ByteReader bytes, FilePart part) {
    List<String> columns = TableCheck.columns(format, head);
    if (TableCheck.lacksText(columns, settings.fieldsOf(part.file().path()))) {
      tableWithoutText(part, columns);
      return;
    }
    RecordSink sink = sink(part.file().path(), format.name());
    readTo(sink, bytes, () -> format.readPart(head, bytes, part.end(), sink));
  }

  /** Reads a piece of a stream that was cut between two records; damage shows no beginning. */
  void readPiece(RecordFormat format, ByteReader bytes, String path) {
    RecordSink sink = sink(path, format.name());
    readTo(sink, bytes, new byte[0], () -> format.read(bytes, sink));
  }

  /** Reads a part of a file that is read from several places. */
  void readPart(RandomAccessFormat format, RandomAccess file, FilePart part) {
    RecordSink sink = sink(part.file().path(), format.name());
    ByteReader nothing = new ByteReader(InputStream.nullInputStream(), part.start());
    readTo(sink, nothing, () -> readRows(format, file, part, sink));
  }

  /** Spark writes files without any row; they are no fault, but none is lost in silence. */
  private static void readRows(
      RandomAccessFormat format, RandomAccess file, FilePart part, RecordSink sink)
      throws IOException {
    format.readPart(file, part.start(), part.end(), sink);
    if (sink.attempts() == 0 && part.isWhole()) {
      sink.attempt(0, new byte[0]).skipped("TABLE_WITHOUT_ROWS");
    }
  }

  /** One defective record for a stream that could not be opened or is not to be read. */
  void defective(String path, long position, RejectReason reason, String message) {
    sink(path, NO_FORMAT).attempt(position, new byte[0]).defective(reason, message, "");
    attempts++;
  }

  private void defective(String path, RejectReason reason, String message) {
    defective(path, 0, reason, message);
  }

  /** One reject for a file, of whose rows none can have a text. */
  void tableWithoutText(FilePart part, List<String> columns) {
    if (part.isFirst()) {
      String message = "the table " + TableCheck.message(columns);
      defective(part.file().path(), RejectReason.NO_TEXT_FIELD, message);
    }
  }

  /** One skipped record for a stream of a kind that is not read. */
  void skipped(String path, String kind, String reason) {
    sink(path, NO_FORMAT).attempt(0, new byte[0]).skipped(kind, reason);
    attempts++;
  }

  private void unwrap(ByteReader bytes, String path, String name, int wrappings) {
    unwrap(bytes, path, new Head(bytes.peek(Head.BYTES), name), wrappings);
  }

  private void unwrap(ByteReader bytes, String path, Head head, int wrappings) {
    byte[] first = head.bytes();
    Compression compression = Compression.of(first);
    Archive archive = compression == null ? archive(head, first) : null;
    // What compressed bytes hold is seen inside: to ask all formats about them takes as long.
    boolean isAsked = compression == null && settings.format() == null;
    OtherKind other = isAsked ? OtherKind.of(head) : null;
    if (other != null) {
      other(other, path);
    } else if (compression == null && (archive == null || isWorkbook(head))) {
      readRecords(bytes, path, head);
    } else if (wrappings == MAX_WRAPPINGS) {
      defective(path, RejectReason.UNSAFE_ARCHIVE, "it is wrapped more than four times over");
    } else if (compression != null) {
      unwrap(compression.open(bytes), path, Compression.nameInside(head.name()), wrappings + 1);
    } else if (archive != null) {
      readArchive(archive, bytes, path, wrappings + 1);
    }
  }

  private static @Nullable Archive archive(Head head, byte[] first) {
    return head.isNamed(".tar") && Archive.isTarOfNothing(first) ? Archive.TAR : Archive.of(first);
  }

  /** A workbook is an archive too, but not one of articles. */
  private boolean isWorkbook(Head head) {
    return settings.format() == null && Formats.of(head) instanceof XlsxFormat;
  }

  private void other(OtherKind kind, String path) {
    if (kind.isArticleLike()) {
      defective(path, RejectReason.UNREADABLE_FILE, kind.advice());
    } else {
      skipped(path, kind.name(), "");
    }
  }

  private void readArchive(Archive archive, ByteReader bytes, String path, int wrappings) {
    long before = attempts;
    try {
      archive.read(bytes, new MembersOf(path, wrappings));
      if (attempts == before) {
        defective(path, RejectReason.EMPTY, "the archive holds no file");
      }
    } catch (DamagedStreamException e) {
      defective(path, e.reason(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      defective(path, RejectReason.TRUNCATED_COMPRESSION, "the archive is damaged: " + e);
    }
  }

  private final class MembersOf implements Archive.Members {
    private final String archivePath;
    private final int wrappings;

    MembersOf(String archivePath, int wrappings) {
      this.archivePath = archivePath;
      this.wrappings = wrappings;
    }

    @Override
    public void member(String stored, ByteReader bytes) {
      String name = withoutHere(stored);
      if (HiddenNames.hides(name)) {
        skipped(archivePath + "!" + name, HiddenNames.KIND, "");
      } else if (isWacz() && !name.startsWith("archive/")) {
        skipped(archivePath + "!" + name, "WACZ_INDEX", "it finds the pages of a web archive");
      } else {
        unwrap(bytes, archivePath + "!" + name, name, wrappings);
      }
    }

    /** Members of {@code tar -cf x.tar .} are named {@code ./a.txt}. */
    private static String withoutHere(String name) {
      String rest = name;
      while (rest.startsWith("./")) {
        rest = rest.substring(2);
      }
      return rest;
    }

    /** Web archives packed with what finds their pages: WACZ of Webrecorder. */
    private boolean isWacz() {
      return archivePath.regionMatches(true, archivePath.length() - 5, ".wacz", 0, 5);
    }

    @Override
    public void skipped(String name, String kind, String reason) {
      StreamReading.this.skipped(archivePath + "!" + withoutHere(name), kind, reason);
    }

    @Override
    public void refused(String name, RejectReason reason, String message) {
      defective(archivePath + "!" + name, reason, message);
    }
  }

  private void readRecords(ByteReader bytes, String path, Head head) {
    RecordFormat format = format(head, settings);
    RecordSink sink = sink(path, format.name());
    List<String> columns = TableCheck.columns(format, head);
    if (bytes.isAtEnd() && bytes.damage() == null) {
      sink.attempt(0, new byte[0]).defective(RejectReason.EMPTY, "the file is empty", "");
      attempts++;
    } else if (TableCheck.lacksText(columns, settings.fieldsOf(path))) {
      defective(path, RejectReason.NO_TEXT_FIELD, "the table " + TableCheck.message(columns));
    } else {
      readTo(sink, bytes, () -> readAll(format, bytes, sink));
    }
  }

  /** A file without any record, as a table with nothing but a header, is not lost in silence. */
  private static void readAll(RecordFormat format, ByteReader bytes, RecordSink sink)
      throws IOException {
    byte[] beginning = bytes.peek(EXCERPT_BYTES);
    format.read(bytes, sink);
    if (sink.attempts() == 0 && bytes.damage() == null) {
      sink.attempt(0, beginning)
          .defective(RejectReason.EMPTY, "there is no record in it", beginning);
    }
  }

  /** Whether a stream has to be unwrapped, or is not to be read at all. */
  static boolean isWrapped(Head head) {
    return Compression.of(head.bytes()) != null || Archive.of(head.bytes()) != null;
  }

  static RecordFormat format(Head head, ReadSettings settings) {
    return settings.format() != null ? Formats.named(settings.format()) : Formats.of(head);
  }

  private RecordSink sink(String path, String format) {
    return new RecordSink(path, format, settings, out::accept, tellingLines, issue);
  }

  /** A reading that may end early. */
  @FunctionalInterface
  private interface Reading {
    void read() throws IOException;
  }

  private void readTo(RecordSink sink, ByteReader bytes, Reading reading) {
    readTo(sink, bytes, bytes.peek(EXCERPT_BYTES), reading);
  }

  private void readTo(RecordSink sink, ByteReader bytes, byte[] beginning, Reading reading) {
    DamagedStreamException failure = failure(reading);
    DamagedStreamException damage = bytes.damage() != null ? bytes.damage() : failure;
    if (damage != null) {
      sink.attempt(bytes.address(bytes.position()), beginning)
          .defective(damage.reason(), String.valueOf(damage.getMessage()), beginning);
    }
    attempts += sink.attempts();
  }

  private static @Nullable DamagedStreamException failure(Reading reading) {
    try {
      reading.read();
      return null;
    } catch (DeliveryException e) {
      throw e;
    } catch (DamagedStreamException e) {
      return e;
    } catch (IOException e) {
      return new DamagedStreamException(RejectReason.MALFORMED, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return new DamagedStreamException(
          RejectReason.TOO_LARGE, "reading it takes more memory than there is");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return new DamagedStreamException(RejectReason.FAILED, "the reader failed on it: " + e);
    }
  }

  /** What goes wrong after a record is handed out is no fault of its file. */
  private static void deliver(Consumer<SourceRecord> out, SourceRecord record) {
    try {
      out.accept(record);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      throw new DeliveryException(e);
    }
  }
}
