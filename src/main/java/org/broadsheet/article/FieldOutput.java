package org.broadsheet.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.util.VarInt;
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
    byte[] bytes = value.getBytes(UTF_8);
    VarInt.encode(bytes.length, out);
    out.write(bytes);
    return this;
  }

  public FieldOutput optionalString(@Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    return value == null ? this : string(value);
  }

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

  public <T> FieldOutput list(List<T> values, ElementWriter<T> writer) throws IOException {
    VarInt.encode(values.size(), out);
    for (T value : values) {
      writer.write(value, this);
    }
    return this;
  }
}
