package org.broadsheet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;

/** Reads one whole file as a worker of the job does, through Beam's file systems. */
public final class LocalReading {

  private LocalReading() {}

  /** Hands out the records of a file. */
  public static void read(Path path, Consumer<SourceRecord> out) throws IOException {
    read(path, ReadSettings.DEFAULT, out);
  }

  /** Hands out the records of a file. */
  public static void read(Path path, ReadSettings settings, Consumer<SourceRecord> out)
      throws IOException {
    CorpusFile file =
        new CorpusFile(
            path.toString(), path.toString(), path.getFileName().toString(), Files.size(path));
    new FileReading(settings, List.of(), out).read(new FilePart(file, 0, file.bytes()));
  }
}
