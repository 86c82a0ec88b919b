package org.broadsheet.reading;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Compression;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RandomAccessFormat;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.TableFormat;
import org.broadsheet.reading.format.recognition.OtherKind;

/**
 * Finds tables without a column for a text. Before the run, where all of the input is such tables,
 * since then {@code --fields} is wrong; while reading, where each is one reject among other files.
 */
final class TableCheck {

  /** Opening each of many small files would take longer than finding out the hard way. */
  private static final int MAX_FILES = 100;

  /** More than a person reads of a message. */
  private static final int MAX_COLUMNS = 12;

  private static final int MAX_NAME_CHARS = 40;

  private final ReadSettings settings;
  private final List<String> skippedFiles;

  TableCheck(ReadSettings settings, List<String> skippedFiles) {
    this.settings = settings;
    this.skippedFiles = skippedFiles;
  }

  /**
   * Looks into at most a hundred tables.
   *
   * @return a sentence for each that lacks a text, where other files may have one
   * @throws IllegalArgumentException if all files that are read are such tables
   */
  List<String> check(List<CorpusFile> files) {
    List<CorpusFile> read =
        files.stream()
            .filter(CorpusFile::isRead)
            .filter(file -> skippedFiles.stream().noneMatch(file::isNamedBy))
            .toList();
    List<String> without = new ArrayList<>();
    read.stream()
        .filter(file -> file.path().matches("(?i).*\\.(csv|tsv|tab|parquet|avro)(\\.[a-z0-9]+)?"))
        .limit(MAX_FILES)
        .forEach(
            file -> {
              List<String> columns = columns(file);
              if (lacksText(columns, settings.fieldsOf(file.path()))) {
                without.add(shown(file.path(), 3 * MAX_NAME_CHARS) + " " + message(columns));
              }
            });
    if (!without.isEmpty() && without.size() == read.size()) {
      throw new IllegalArgumentException(
          without.get(0) + (read.size() == 1 ? "" : " The other tables have none either."));
    }
    return without;
  }

  /** Whether columns are known and none of them holds a text or a page. */
  static boolean lacksText(List<String> columns, FieldMapping fields) {
    return columns.stream().anyMatch(name -> !name.isBlank()) && !fields.findsTextIn(columns);
  }

  /** What is wrong with a table of these columns. */
  static String message(List<String> columns) {
    return "has no column for a text or a page; it has "
        + columns.stream()
            .limit(MAX_COLUMNS)
            .map(name -> shown(name, MAX_NAME_CHARS))
            .collect(Collectors.joining(", "))
        + (columns.size() > MAX_COLUMNS ? ", ..." : "")
        + "; name one with --fields=text:COLUMN or --fields=html:COLUMN.";
  }

  /** A name from a file as it may stand in a message: bounded, and without control characters. */
  private static String shown(String name, int mostChars) {
    String line =
        name.codePoints()
            .limit(mostChars)
            .map(c -> Character.isISOControl(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.length() < name.length() ? line + "..." : line;
  }

  /** None if the file cannot be read: that is the reader's matter. */
  List<String> columns(CorpusFile file) {
    try (ReadableByteChannel channel = file.open()) {
      ByteReader stored = new ByteReader(Channels.newInputStream(channel), 0);
      Compression compression = Compression.of(stored.peek(Head.BYTES));
      ByteReader bytes = compression == null ? stored : compression.open(stored);
      Head head = new Head(bytes.peek(Head.BYTES), Compression.nameInside(file.path()));
      if (OtherKind.of(head) != null) {
        return List.of();
      }
      RecordFormat format = StreamReading.format(head, settings);
      if (format instanceof RandomAccessFormat table
          && compression == null
          && channel instanceof SeekableByteChannel seekable) {
        return table.columns(new RandomAccess(seekable));
      }
      return columns(format, head);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      return List.of();
    }
  }

  /** The columns of a table as its beginning tells; none if it is no table. */
  static List<String> columns(RecordFormat format, Head head) {
    return format instanceof TableFormat table ? table.columns(head) : List.of();
  }
}
