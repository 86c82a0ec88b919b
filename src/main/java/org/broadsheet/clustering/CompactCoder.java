package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** A coder that writes the parts of a value one after another, with what all of them need. */
abstract class CompactCoder<T> extends AtomicCoder<T> {

  abstract void write(T value, DataOutputStream out) throws IOException;

  abstract T read(DataInputStream in) throws IOException;

  @Override
  public final void encode(T value, OutputStream out) throws IOException {
    write(value, new DataOutputStream(out));
  }

  @Override
  public final T decode(InputStream in) throws IOException {
    return read(new DataInputStream(in));
  }

  @Override
  public final void verifyDeterministic() {}

  static void writeHash(Hash128 hash, DataOutputStream out) throws IOException {
    out.writeLong(hash.high());
    out.writeLong(hash.low());
  }

  static Hash128 readHash(DataInputStream in) throws IOException {
    return new Hash128(in.readLong(), in.readLong());
  }

  /** A number from 0 in seven bits a byte, the low ones first. */
  static void writeCount(int count, DataOutputStream out) throws IOException {
    int rest = count;
    while (rest > 127) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int readCount(DataInputStream in) throws IOException {
    int count = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      count |= (next & 127) << shift;
      if (next < 128) {
        return count;
      }
    }
  }

  static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    writeCount(bytes.length, out);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[readCount(in)];
    in.readFully(bytes);
    return bytes;
  }

  /** By its place in the enum: what a coder writes does not outlive the run. */
  @SuppressWarnings("EnumOrdinal")
  static void writeEnum(Enum<?> value, DataOutputStream out) throws IOException {
    out.writeByte(value.ordinal());
  }

  static <E extends Enum<E>> E readEnum(Class<E> type, DataInputStream in) throws IOException {
    return type.getEnumConstants()[in.readUnsignedByte()];
  }

  static void writeInts(int[] values, DataOutputStream out) throws IOException {
    writeCount(values.length, out);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[readCount(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static void writeLongs(long[] values, DataOutputStream out) throws IOException {
    writeCount(values.length, out);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    long[] values = new long[readCount(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  static void writeString(@Nullable String text, DataOutputStream out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }
  }

  static @Nullable String readString(DataInputStream in) throws IOException {
    return in.readBoolean() ? new String(readBytes(in), StandardCharsets.UTF_8) : null;
  }

  static String required(@Nullable String text) throws IOException {
    if (text == null) {
      throw new IOException("a text that must be there was encoded as missing");
    }
    return text;
  }

  static void writeOptionalLong(@Nullable Long value, DataOutputStream out) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeLong(value);
    }
  }

  static @Nullable Long readOptionalLong(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }

  static void writeOptionalDouble(@Nullable Double value, DataOutputStream out) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeDouble(value);
    }
  }

  static @Nullable Double readOptionalDouble(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readDouble() : null;
  }

  static void writeStrings(List<String> texts, DataOutputStream out) throws IOException {
    writeCount(texts.size(), out);
    for (String text : texts) {
      writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }
  }

  static List<String> readStrings(DataInputStream in) throws IOException {
    int size = readCount(in);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(new String(readBytes(in), StandardCharsets.UTF_8));
    }
    return List.copyOf(texts);
  }

  static <T> void writeOptional(Optional<T> value, CompactCoder<T> coder, DataOutputStream out)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      coder.write(value.get(), out);
    }
  }

  static <T> Optional<T> readOptional(CompactCoder<T> coder, DataInputStream in)
      throws IOException {
    return in.readBoolean() ? Optional.of(coder.read(in)) : Optional.empty();
  }
}
