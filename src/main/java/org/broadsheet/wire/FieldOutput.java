package org.broadsheet.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.util.VarInt;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a value one after the other; {@link FieldInput} reads them back. */
public final class FieldOutput {

  /** Writes one element of a list. */
  @FunctionalInterface
  public interface ElementWriter<T> {
    void write(T element, FieldOutput out) throws IOException;
  }

  private final DataOutputStream out;

  public FieldOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  public FieldOutput string(String value) throws IOException {
    return bytes(value.getBytes(UTF_8));
  }

  public FieldOutput optionalString(@Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    return value == null ? this : string(value);
  }

  /** A number in seven bits per byte: small ones are short, negative ones take ten bytes. */
  public FieldOutput number(long value) throws IOException {
    VarInt.encode(value, out);
    return this;
  }

  public FieldOutput optionalNumber(@Nullable Number value) throws IOException {
    out.writeBoolean(value != null);
    return value == null ? this : number(value.longValue());
  }

  public FieldOutput real(double value) throws IOException {
    out.writeDouble(value);
    return this;
  }

  /** A number of which four bytes are exact enough. */
  public FieldOutput share(double value) throws IOException {
    out.writeFloat((float) value);
    return this;
  }

  public FieldOutput optionalReal(@Nullable Double value) throws IOException {
    out.writeBoolean(value != null);
    return value == null ? this : real(value);
  }

  /** A number in eight bytes, whatever its size. */
  public FieldOutput int64(long value) throws IOException {
    out.writeLong(value);
    return this;
  }

  /** A number in four bytes, whatever its size. */
  public FieldOutput int32(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  /** Chars that carry numbers and need not be text: two bytes each. */
  public FieldOutput chars(String values) throws IOException {
    VarInt.encode(values.length(), out);
    out.writeChars(values);
    return this;
  }

  public FieldOutput hash(Hash128 hash) throws IOException {
    return int64(hash.high()).int64(hash.low());
  }

  public FieldOutput bytes(byte[] bytes) throws IOException {
    VarInt.encode(bytes.length, out);
    out.write(bytes);
    return this;
  }

  /** Numbers in four bytes each. */
  public FieldOutput ints(int[] values) throws IOException {
    VarInt.encode(values.length, out);
    for (int value : values) {
      out.writeInt(value);
    }
    return this;
  }

  /** Numbers in eight bytes each. */
  public FieldOutput longs(long[] values) throws IOException {
    VarInt.encode(values.length, out);
    for (long value : values) {
      out.writeLong(value);
    }
    return this;
  }

  public FieldOutput flag(boolean value) throws IOException {
    out.writeBoolean(value);
    return this;
  }

  /** By ordinal: what crosses a shuffle is read by the same version of the program. */
  @SuppressWarnings("EnumOrdinal")
  public FieldOutput constant(Enum<?> value) throws IOException {
    return number(value.ordinal());
  }

  public FieldOutput optionalConstant(@Nullable Enum<?> value) throws IOException {
    out.writeBoolean(value != null);
    return value == null ? this : constant(value);
  }

  public FieldOutput strings(List<String> values) throws IOException {
    return list(values, (value, fields) -> fields.string(value));
  }

  public FieldOutput map(Map<String, String> values) throws IOException {
    VarInt.encode(values.size(), out);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      string(entry.getKey()).string(entry.getValue());
    }
    return this;
  }

  public <T> FieldOutput list(List<T> values, ElementWriter<T> writer) throws IOException {
    VarInt.encode(values.size(), out);
    for (T value : values) {
      writer.write(value, this);
    }
    return this;
  }

  /** A value within a value, by its own coder. */
  public <T> FieldOutput value(T value, ValueCoder<T> coder) throws IOException {
    coder.write(value, this);
    return this;
  }

  public <T> FieldOutput optional(Optional<T> value, ValueCoder<T> coder) throws IOException {
    out.writeBoolean(value.isPresent());
    return value.isPresent() ? value(value.get(), coder) : this;
  }
}
