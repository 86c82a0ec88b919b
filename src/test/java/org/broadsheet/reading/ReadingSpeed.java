package org.broadsheet.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.ReadSettings;

/**
 * Measures the reader alone, without a runner: MB of stored input a CPU second of one thread.
 *
 * <p>Arguments: files. Each is read three times to warm up and three times to measure, of which the
 * best counts, since other work on the machine only ever slows it down.
 */
final class ReadingSpeed {

  private static final int WARM_UP = 3;
  private static final int MEASURED = 3;
  private static final PrintStream OUT = System.out;

  private ReadingSpeed() {}

  public static void main(String[] files) throws IOException {
    for (String file : List.of(files)) {
      Path path = Path.of(file);
      double best = Double.MAX_VALUE;
      long[] counts = new long[2];
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        counts = new long[2];
        double seconds = cpuSeconds(path, counts);
        best = i < WARM_UP ? best : Math.min(best, seconds);
      }
      double megabytes = Files.size(path) / 1e6;
      OUT.printf(
          "%s\t%.1f MB\t%d records\t%d characters\t%.2f CPU s\t%.1f MB/s%n",
          path.getFileName(), megabytes, counts[0], counts[1], best, megabytes / best);
    }
  }

  private static double cpuSeconds(Path path, long[] counts) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    StreamReading reading =
        new StreamReading(ReadSettings.DEFAULT, record -> count(record, counts));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        ByteReader bytes = new ByteReader(in, 0)) {
      reading.read(bytes, path.getFileName().toString());
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void count(SourceRecord record, long[] counts) {
    counts[0]++;
    counts[1] += record.content().length();
  }
}
