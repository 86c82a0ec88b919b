package org.broadsheet.reading;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Compression;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.OtherKind;
import org.broadsheet.reading.format.RandomAccessFormat;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.TableFormat;

/** Finds tables without a column for a text before the run starts. */
final class TableCheck {

  /** Opening each of many small files would take longer than finding out the hard way. */
  private static final int MOST_FILES = 100;

  private final ReadSettings settings;
  private final List<String> skippedFiles;

  TableCheck(ReadSettings settings, List<String> skippedFiles) {
    this.settings = settings;
    this.skippedFiles =
        skippedFiles.stream().map(f -> FileSystems.matchNewResource(f, false).toString()).toList();
  }

  void check(List<CorpusFile> files) {
    files.stream()
        .filter(file -> !skippedFiles.contains(file.location()))
        .filter(file -> !CorpusFile.isHidden(file.path()))
        .filter(file -> file.path().matches("(?i).*\\.(csv|tsv|tab|parquet|avro)(\\.[a-z0-9]+)?"))
        .limit(MOST_FILES)
        .forEach(this::check);
  }

  private void check(CorpusFile file) {
    List<String> columns = columns(file);
    if (!columns.isEmpty() && !settings.fields().findsTextIn(columns)) {
      throw new IllegalArgumentException(
          file.path()
              + " has no column for a text or a page; it has "
              + String.join(", ", columns)
              + "; name one with --fields=text:COLUMN or --fields=html:COLUMN, or leave the file"
              + " out of --input.");
    }
  }

  /** None if the file cannot be read: that is the reader's matter. */
  private List<String> columns(CorpusFile file) {
    try (ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.location(), false))) {
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
      return format instanceof TableFormat table ? table.columns(head) : List.of();
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      return List.of();
    }
  }
}
