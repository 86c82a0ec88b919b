package org.broadsheet.reading.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.container.ByteReader;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a stream and its name, from which its format is recognised. For one thread: what
 * is found is kept.
 */
public final class Head {

  /** How many bytes are looked at. */
  public static final int BYTES = 1 << 15;

  private final byte[] bytes;
  private final String name;
  private @Nullable String text;
  private @Nullable RecordFormat format;
  private @Nullable String root;

  /**
   * The beginning of a stream.
   *
   * @param bytes its first bytes, {@value #BYTES} or all
   * @param name its name or path; without the suffix of a compression, if it was unwrapped
   */
  public Head(byte[] bytes, String name) {
    this.bytes = bytes.clone();
    this.name = name.toLowerCase(Locale.ROOT);
  }

  /** The first bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A reader of the first bytes. */
  public ByteReader reader() {
    return new ByteReader(new ByteArrayInputStream(bytes), 0);
  }

  /** The first characters as far as they can be made out, without leading white space. */
  public String text() {
    if (text == null) {
      text = CharsetDecoding.beginning(bytes);
    }
    return text;
  }

  /** The format that the stream is taken for, asked for once. */
  public RecordFormat format(Function<Head, RecordFormat> recogniser) {
    if (format == null) {
      format = recogniser.apply(this);
    }
    return format;
  }

  /** The element that the text begins with, asked for once; a dozen formats want to know it. */
  public String root(UnaryOperator<String> rootOf) {
    if (root == null) {
      root = rootOf.apply(text());
    }
    return root;
  }

  /** Its name in lower case. */
  public String name() {
    return name;
  }

  /** Whether the name ends in one of the extensions, given in lower case with their dot. */
  public boolean isNamed(String... extensions) {
    for (String extension : extensions) {
      if (name.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these ASCII characters stand at an offset. */
  public boolean bytesAt(int offset, String ascii) {
    byte[] expected = ascii.getBytes(StandardCharsets.US_ASCII);
    int end = offset + expected.length;
    return bytes.length >= end && Arrays.equals(bytes, offset, end, expected, 0, expected.length);
  }

  /** Whether the bytes begin with these. */
  public boolean begins(int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
