package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Test;

/**
 * Damages files of every format in every wrapping, and reads them: no exception escapes, no file
 * hangs, and each attempt comes out as one record (which {@link ReadingRun} checks).
 *
 * <p>The test command runs a short form; {@code -Dbroadsheet.fuzz=20000} runs as many files.
 */
class FuzzTest {

  private static final int SHORT_FORM = 1_000;
  private static final long MAX_CPU_NANOS = 2_000_000_000L;

  @Test
  void damagedFilesAreReadOrRefused() {
    int count = Integer.getInteger("broadsheet.fuzz", SHORT_FORM);
    long seed = Long.getLong("broadsheet.fuzzSeed", 1L);
    DamagedFiles files = new DamagedFiles(seed);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DamagedFiles.File file = files.get(i);
      String failure = failure(file.name(), file.bytes(), new Random(seed + i));
      if (failure != null) {
        failures.add("file " + i + " " + file.name() + ": " + failure);
      }
    }
    assertTrue(failures.isEmpty(), failures.size() + " of " + count + ": " + sample(failures));
  }

  private static String sample(List<String> failures) {
    return String.join("\n", failures.subList(0, Math.min(10, failures.size())));
  }

  private static String failure(String name, byte[] file, Random random) {
    ReadSettings settings =
        random.nextInt(4) == 0
            ? ReadSettings.DEFAULT.withMaxRecordBytes(1 + random.nextInt(1000))
            : ReadSettings.DEFAULT;
    long start = cpuNanos();
    try {
      List<SourceRecord> records = ReadingRun.read(name, file, settings);
      long nanos = cpuNanos() - start;
      if (nanos > MAX_CPU_NANOS) {
        return nanos / 1_000_000 + " ms of CPU";
      }
      return records.isEmpty() ? "no record" : bug(records);
    } catch (RuntimeException | Error e) {
      return e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6));
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** A defect for an exception that no one expected is a bug of the reader. */
  private static String bug(List<SourceRecord> records) {
    for (SourceRecord record : records) {
      if (record.state() == State.DEFECTIVE && record.rejectReason() == RejectReason.FAILED) {
        return record.message();
      }
    }
    return null;
  }
}
