package org.broadsheet.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Files of every format, in every wrapping and some charsets, each damaged in one to six places.
 */
public final class DamagedFiles {

  private static final String TEXT =
      "The harbour bridge opened on Monday, \"after nine years\" of work.\n\nМост открылся в понедельник.";

  private final List<Map.Entry<String, byte[]>> originals = originals();
  private final long seed;

  public DamagedFiles(long seed) {
    this.seed = seed;
  }

  /** A damaged file, whose name says what it was. */
  @SuppressWarnings("ArrayRecordComponent")
  public record File(String name, byte[] bytes) {}

  /** The file of a number, the same for each call. */
  public File get(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Map.Entry<String, byte[]> original = originals.get(random.nextInt(originals.size()));
    return new File(original.getKey(), damaged(original.getValue(), random));
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
