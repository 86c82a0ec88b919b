package org.broadsheet.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.util.VarInt;
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
    byte[] bytes = new byte[VarInt.decodeInt(in)];
    in.readFully(bytes);
    return new String(bytes, UTF_8);
  }

  public @Nullable String optionalString() throws IOException {
    return in.readBoolean() ? string() : null;
  }

  public long number() throws IOException {
    return VarInt.decodeLong(in);
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

  public <T> List<T> list(ElementReader<T> reader) throws IOException {
    int size = VarInt.decodeInt(in);
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(this));
    }
    return Collections.unmodifiableList(values);
  }
}
