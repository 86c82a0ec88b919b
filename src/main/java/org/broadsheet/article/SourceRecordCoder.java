package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link SourceRecord} field by field. */
public final class SourceRecordCoder extends ValueCoder<SourceRecord> {

  private static final SourceRecordCoder INSTANCE = new SourceRecordCoder();
  private static final Markup[] MARKUPS = Markup.values();
  private static final SourceRecord.State[] STATES = SourceRecord.State.values();
  private static final RejectReason[] REJECT_REASONS = RejectReason.values();

  private SourceRecordCoder() {}

  public static SourceRecordCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of records. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(SourceRecord.class), INSTANCE);
  }

  @Override
  protected void write(SourceRecord record, FieldOutput out) throws IOException {
    out.string(record.id())
        .string(record.uri())
        .number(record.position())
        .string(record.format())
        .string(record.charset())
        .constant(record.markup())
        .string(record.content())
        .value(record.given(), GivenFields.Coder.INSTANCE)
        .optionalNumber(record.retrievedAtMillis())
        .constant(record.state())
        .optionalConstant(record.rejectReason())
        .string(record.message())
        .strings(record.damages());
  }

  @Override
  protected SourceRecord read(FieldInput in) throws IOException {
    return SourceRecord.builder()
        .setId(in.string())
        .setUri(in.string())
        .setPosition(in.number())
        .setFormat(in.string())
        .setCharset(in.string())
        .setMarkup(in.constant(MARKUPS))
        .setContent(in.string())
        .setGiven(in.value(GivenFields.Coder.INSTANCE))
        .setRetrievedAtMillis(in.optionalNumber())
        .setState(in.constant(STATES))
        .setRejectReason(in.optionalConstant(REJECT_REASONS))
        .setMessage(in.string())
        .setDamages(in.strings())
        .build();
  }
}
