package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
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
  private static final long LONGEST_NANOS = 5_000_000_000L;
  private static final String TEXT =
      "The harbour bridge opened on Monday, \"after nine years\" of work.\n\nМост открылся в понедельник.";

  @Test
  void damagedFilesAreReadOrRefused() {
    int count = Integer.getInteger("broadsheet.fuzz", SHORT_FORM);
    long seed = Long.getLong("broadsheet.fuzzSeed", 1L);
    List<Map.Entry<String, byte[]>> originals = originals();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      Map.Entry<String, byte[]> original = originals.get(random.nextInt(originals.size()));
      byte[] file = damaged(original.getValue(), random);
      String failure = failure(original.getKey(), file, random);
      if (failure != null) {
        failures.add("file " + i + " " + original.getKey() + ": " + failure);
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
    long start = System.nanoTime();
    try {
      List<SourceRecord> records = ReadingRun.read(name, file, settings);
      long nanos = System.nanoTime() - start;
      if (nanos > LONGEST_NANOS) {
        return nanos / 1_000_000 + " ms";
      }
      return records.isEmpty() ? "no record" : bug(records);
    } catch (RuntimeException | Error e) {
      return e + " at " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6));
    }
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

  private static List<Map.Entry<String, byte[]>> originals() {
    List<Map.Entry<String, byte[]>> originals = new ArrayList<>();
    List<Map.Entry<String, Function<byte[], byte[]>>> wrappings =
        List.copyOf(Fixtures.wrappings().entrySet());
    for (Map.Entry<String, Fixtures.Format> format : Fixtures.formats().entrySet()) {
      for (String charset : List.of("UTF-8", "windows-1251", "UTF-16LE")) {
        byte[] file = format.getValue().file(TEXT, Charset.forName(charset));
        originals.add(Map.entry(format.getKey(), file));
        for (Map.Entry<String, Function<byte[], byte[]>> wrapping : wrappings) {
          originals.add(
              Map.entry(format.getKey() + wrapping.getKey(), wrapping.getValue().apply(file)));
        }
        originals.add(Map.entry("z.zip", Fixtures.zip(format.getKey(), file)));
        originals.add(Map.entry("z.tar.gz", ReadingRun.gzip(Fixtures.tar(format.getKey(), file))));
      }
    }
    return originals;
  }

  private static byte[] damaged(byte[] original, Random random) {
    byte[] file = original.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      file = damagedOnce(file, random);
    }
    return file;
  }

  private static byte[] damagedOnce(byte[] file, Random random) {
    if (file.length == 0) {
      return file;
    }
    int at = random.nextInt(file.length);
    int end = Math.min(file.length, at + 1 + random.nextInt(64));
    byte[] out = file.clone();
    switch (random.nextInt(7)) {
      case 0 -> out[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> out[at] = (byte) random.nextInt(256);
      case 2 -> out = Arrays.copyOf(file, at);
      case 3 -> out = joined(file, 0, at, file, end, file.length);
      case 4 -> out = joined(file, 0, end, file, at, file.length);
      case 5 -> Arrays.fill(out, at, end, (byte) "\0\n\"{}<[,".charAt(random.nextInt(8)));
      default -> {
        byte[] inserted = "<<[[{{\"\"\r\n\r\nWARC/1.0\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] head =
            joined(file, 0, at, inserted, random.nextInt(inserted.length), inserted.length);
        out = joined(head, 0, head.length, file, at, file.length);
      }
    }
    return out;
  }

  private static byte[] joined(byte[] a, int fromA, int toA, byte[] b, int fromB, int toB) {
    byte[] joined = Arrays.copyOf(Arrays.copyOfRange(a, fromA, toA), toA - fromA + toB - fromB);
    System.arraycopy(b, fromB, joined, toA - fromA, toB - fromB);
    return joined;
  }
}
