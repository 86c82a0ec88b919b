package org.broadsheet.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.util.VarInt;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a value in the order in which {@link FieldOutput} wrote them. */
public final class FieldInput {

  /** Reads one element of a list. */
  @FunctionalInterface
  public interface ElementReader<T> {
    T read(FieldInput in) throws IOException;
  }

  private final DataInputStream in;

  public FieldInput(InputStream in) {
    this.in = new DataInputStream(in);
  }

  public String string() throws IOException {
    return new String(bytes(), UTF_8);
  }

  public @Nullable String optionalString() throws IOException {
    return in.readBoolean() ? string() : null;
  }

  public long number() throws IOException {
    return VarInt.decodeLong(in);
  }

  /** A number that was written from an int. */
  public int count() throws IOException {
    return VarInt.decodeInt(in);
  }

  public @Nullable Long optionalNumber() throws IOException {
    return in.readBoolean() ? number() : null;
  }

  public @Nullable Integer optionalInt() throws IOException {
    return in.readBoolean() ? (int) number() : null;
  }

  public double real() throws IOException {
    return in.readDouble();
  }

  public double share() throws IOException {
    return in.readFloat();
  }

  public @Nullable Double optionalReal() throws IOException {
    return in.readBoolean() ? in.readDouble() : null;
  }

  public long int64() throws IOException {
    return in.readLong();
  }

  public int int32() throws IOException {
    return in.readInt();
  }

  public String chars() throws IOException {
    char[] values = new char[VarInt.decodeInt(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readChar();
    }
    return new String(values);
  }

  public Hash128 hash() throws IOException {
    return new Hash128(in.readLong(), in.readLong());
  }

  public byte[] bytes() throws IOException {
    byte[] bytes = new byte[VarInt.decodeInt(in)];
    in.readFully(bytes);
    return bytes;
  }

  public int[] ints() throws IOException {
    int[] values = new int[VarInt.decodeInt(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  public long[] longs() throws IOException {
    long[] values = new long[VarInt.decodeInt(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  public boolean flag() throws IOException {
    return in.readBoolean();
  }

  public <E extends Enum<E>> E constant(E[] constants) throws IOException {
    return constants[(int) number()];
  }

  public <E extends Enum<E>> @Nullable E optionalConstant(E[] constants) throws IOException {
    return in.readBoolean() ? constant(constants) : null;
  }

  public List<String> strings() throws IOException {
    return list(FieldInput::string);
  }

  public Map<String, String> map() throws IOException {
    int size = VarInt.decodeInt(in);
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(string(), string());
    }
    return Collections.unmodifiableMap(values);
  }

  public <T> List<T> list(ElementReader<T> reader) throws IOException {
    int size = VarInt.decodeInt(in);
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(this));
    }
    return Collections.unmodifiableList(values);
  }

  /** A value within a value, by its own coder. */
  public <T> T value(ValueCoder<T> coder) throws IOException {
    return coder.read(this);
  }

  public <T> Optional<T> optional(ValueCoder<T> coder) throws IOException {
    return in.readBoolean() ? Optional.of(coder.read(this)) : Optional.empty();
  }
}
