package org.broadsheet.repetition;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes {@link Occurrences}: about 90 bytes for a block of one article. */
final class OccurrencesCoder extends ValueCoder<Occurrences> {

  private static final OccurrencesCoder INSTANCE = new OccurrencesCoder();

  private OccurrencesCoder() {}

  static OccurrencesCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(Occurrences value, FieldOutput out) throws IOException {
    out.int64(value.outlet())
        .chars(value.mark())
        .number(value.words())
        .number(value.inZone(Zone.HEAD))
        .number(value.inZone(Zone.BODY))
        .number(value.inZone(Zone.TAIL))
        .number(value.named())
        .list(value.sample(), OccurrencesCoder::write);
  }

  static void write(VersionSketch sketch, FieldOutput out) throws IOException {
    out.int64(sketch.article())
        .int32(sketch.address())
        .int32(sketch.title())
        .chars(sketch.leads())
        .chars(sketch.marks());
  }

  @Override
  protected Occurrences read(FieldInput in) throws IOException {
    return new Occurrences(
        in.int64(),
        in.chars(),
        in.count(),
        in.count(),
        in.count(),
        in.count(),
        in.count(),
        in.list(OccurrencesCoder::readSketch));
  }

  static VersionSketch readSketch(FieldInput in) throws IOException {
    return new VersionSketch(in.int64(), in.int32(), in.int32(), in.chars(), in.chars());
  }
}
