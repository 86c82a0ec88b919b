package org.broadsheet.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.container.ZipBehindProgram;
import org.broadsheet.reading.format.DeliveryException;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RandomAccessFormat;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.SplittableFormat;

/** Reads a part of a file of any of Beam's file systems. */
final class FileReading {

  private static final String OTHER_OPTION = "FILE_OF_ANOTHER_OPTION";

  private final ReadSettings settings;
  private final List<String> skippedFiles;
  private final StreamReading reading;

  FileReading(ReadSettings settings, List<String> skippedFiles, Consumer<SourceRecord> out) {
    this.settings = settings;
    this.skippedFiles = skippedFiles;
    this.reading = new StreamReading(settings, out);
  }

  /** Hands out the records of a part and returns how many there were. */
  long read(FilePart part) {
    CorpusFile file = part.file();
    if (!file.isRead() || isOfAnotherOption(file)) {
      leaveOut(part);
      return reading.attempts();
    }
    try (ReadableByteChannel channel = file.open()) {
      read(part, channel);
    } catch (NoSuchFileException | FileNotFoundException e) {
      changed(part, "it is gone");
      return reading.attempts();
    } catch (IOException e) {
      String message = "the file could not be opened: " + e;
      reading.defective(file.path(), part.start(), RejectReason.UNREADABLE_FILE, message);
    } catch (DeliveryException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // Before a format is at work: what recognises it stumbles over the file's first bytes.
      String message = "the reader failed on it: " + e;
      reading.defective(file.path(), part.start(), RejectReason.FAILED, message);
    }
    String change = Change.of(file);
    if (!change.isEmpty()) {
      changed(part, change);
    }
    return reading.attempts();
  }

  /** Whether a file can be read in parts, each from where it begins. */
  boolean readsInParts(CorpusFile file) {
    try (ReadableByteChannel channel = file.open()) {
      ByteReader bytes = new ByteReader(Channels.newInputStream(channel), 0);
      Head head = new Head(bytes.peek(Head.BYTES), file.path());
      return channel instanceof SeekableByteChannel
          && !StreamReading.isWrapped(head)
          && StreamReading.format(head, settings) instanceof SplittableFormat s
          && s.canSplit(head);
    } catch (IOException e) {
      return false;
    }
  }

  private void changed(FilePart part, String how) {
    reading.defective(
        part.file().path(),
        part.start(),
        RejectReason.CHANGED_FILE,
        "it changed after the run began: " + how + "; what was read of it stays in the tables");
  }

  private void leaveOut(FilePart part) {
    CorpusFile.Fate fate = part.file().fate();
    String path = part.file().path();
    if (!part.isFirst()) {
      return;
    }
    if (part.file().isRead()) {
      reading.skipped(path, OTHER_OPTION, "");
    } else if (fate.skippedAs().isEmpty()) {
      reading.defective(path, 0, RejectReason.UNREADABLE_FILE, fate.problem());
    } else {
      reading.skipped(path, fate.skippedAs(), fate.problem());
    }
  }

  private boolean isOfAnotherOption(CorpusFile file) {
    return skippedFiles.stream().anyMatch(file::isNamedBy);
  }

  private void read(FilePart part, ReadableByteChannel channel) throws IOException {
    ByteReader bytes = new ByteReader(Channels.newInputStream(channel), 0);
    Head head = new Head(bytes.peek(Head.BYTES), part.file().path());
    RecordFormat format =
        StreamReading.isWrapped(head) ? null : StreamReading.format(head, settings);
    if (format != null) {
      reading.setTellingLines(() -> TellingLines.of(part.file()));
      reading.setIssue(() -> IssueBeside.of(part.file()));
    }
    WarcMembers members = bytes.isAtEnd() ? null : WarcMembers.of(head, channel, settings);
    if (bytes.isAtEnd()) {
      reading.read(bytes, part.file().path(), head);
    } else if (members != null) {
      members.read(part, reading);
    } else if (format instanceof RandomAccessFormat table
        && channel instanceof SeekableByteChannel seekable) {
      readTable(table, new RandomAccess(seekable), part);
    } else if (!part.isWhole() && format instanceof SplittableFormat s && s.canSplit(head)) {
      reading.readPart(s, head, from(part, channel, bytes), part);
    } else if (part.isFirst()) {
      readFromTheBeginning(bytes, part, head, channel);
    }
  }

  /** What is no text at its beginning may be an archive behind a program that unpacks it. */
  private void readFromTheBeginning(
      ByteReader bytes, FilePart part, Head head, ReadableByteChannel channel) throws IOException {
    long place = 0;
    boolean mayBe =
        !StreamReading.isWrapped(head)
            && (ZipBehindProgram.mayBe(head.bytes()) || head.isNamed(".zip"));
    if (mayBe && channel instanceof SeekableByteChannel seekable) {
      long next = seekable.position();
      place = ZipBehindProgram.find(new RandomAccess(seekable));
      seekable.position(place > 0 ? place : next);
    }
    if (place > 0) {
      ByteReader archive = new ByteReader(Channels.newInputStream(channel), place);
      reading.read(archive, part.file().path());
    } else {
      reading.read(bytes, part.file().path(), head);
    }
  }

  private void readTable(RandomAccessFormat format, RandomAccess file, FilePart part) {
    List<String> columns = List.of();
    try {
      columns = format.columns(file);
    } catch (IOException | RuntimeException damaged) {
      // Reading it will say so.
    }
    if (TableCheck.lacksText(columns, settings.fieldsOf(part.file().path()))) {
      reading.tableWithoutText(part, columns);
    } else {
      reading.readPart(format, file, part);
    }
  }

  /** From the byte before the part on: whether it ends a record decides where the first begins. */
  private static ByteReader from(FilePart part, ReadableByteChannel channel, ByteReader bytes)
      throws IOException {
    if (part.isFirst()) {
      return bytes;
    }
    long position = part.start() - 1;
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(position);
      return new ByteReader(Channels.newInputStream(seekable), position);
    }
    bytes.skip(position);
    return bytes;
  }
}
