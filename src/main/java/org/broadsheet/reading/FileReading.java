package org.broadsheet.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.ReadSettings;

/** Reads one file of any of Beam's file systems. */
final class FileReading {

  private final ReadSettings settings;
  private final List<String> skippedFiles;
  private final Consumer<SourceRecord> out;

  FileReading(ReadSettings settings, List<String> skippedFiles, Consumer<SourceRecord> out) {
    this.settings = settings;
    this.skippedFiles = skippedFiles;
    this.out = out;
  }

  /** Hands out the records of a file and returns how many were come upon. */
  long read(CorpusFile file) {
    StreamReading reading = new StreamReading(settings, out);
    if (CorpusFile.isHidden(file.path())) {
      reading.skipped(file.path(), CorpusFile.HIDDEN);
    } else if (isSkipped(file)) {
      reading.skipped(file.path(), "FILE_OF_ANOTHER_OPTION");
    } else {
      open(file, reading);
    }
    return reading.attempts();
  }

  private boolean isSkipped(CorpusFile file) {
    return skippedFiles.stream()
        .anyMatch(
            path -> FileSystems.matchNewResource(path, false).toString().equals(file.location()));
  }

  private static void open(CorpusFile file, StreamReading reading) {
    try (InputStream in = stream(file);
        ByteReader bytes = new ByteReader(in, 0)) {
      reading.read(bytes, file.path());
    } catch (IOException e) {
      reading.defective(
          file.path(), RejectReason.UNREADABLE_FILE, "the file could not be opened: " + e);
    }
  }

  private static InputStream stream(CorpusFile file) throws IOException {
    return new BufferedInputStream(
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchNewResource(file.location(), false))));
  }
}
