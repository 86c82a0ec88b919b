package org.broadsheet.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;

/**
 * Codes a value field by field. Two coders of one class are equal, as Flink wants of collections
 * that it flattens; equal values are written as equal bytes, so any of them may be a key.
 *
 * <pre>{@code
 * static final class Coder extends ValueCoder<Pair> {
 *   @Override
 *   protected void write(Pair pair, FieldOutput out) throws IOException {
 *     out.hash(pair.one).hash(pair.other);
 *   }
 *
 *   @Override
 *   protected Pair read(FieldInput in) throws IOException {
 *     return new Pair(in.hash(), in.hash());
 *   }
 * }
 * }</pre>
 *
 * @param <T> the value
 */
public abstract class ValueCoder<T> extends AtomicCoder<T> {

  /** Writes all fields of a value. */
  protected abstract void write(T value, FieldOutput out) throws IOException;

  /** Reads the fields in the order in which they were written. */
  protected abstract T read(FieldInput in) throws IOException;

  @Override
  public final void encode(T value, OutputStream out) throws IOException {
    write(value, new FieldOutput(out));
  }

  @Override
  public final T decode(InputStream in) throws IOException {
    return read(new FieldInput(in));
  }

  @Override
  public final void verifyDeterministic() {}
}
