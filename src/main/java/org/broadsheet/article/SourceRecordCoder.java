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
  private static final DateOrder[] DATE_ORDERS = DateOrder.values();
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
        .string(record.content());
    write(record.given(), out);
    out.optionalNumber(record.retrievedAtMillis())
        .constant(record.state())
        .optionalConstant(record.rejectReason())
        .string(record.message());
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
        .setGiven(readGiven(in))
        .setRetrievedAtMillis(in.optionalNumber())
        .setState(in.constant(STATES))
        .setRejectReason(in.optionalConstant(REJECT_REASONS))
        .setMessage(in.string())
        .build();
  }

  private static void write(GivenFields given, FieldOutput out) throws IOException {
    out.optionalString(given.sourceId())
        .optionalString(given.url())
        .optionalString(given.title())
        .optionalString(given.date())
        .constant(given.dateOrder())
        .optionalString(given.outlet())
        .strings(given.authors())
        .optionalString(given.section())
        .map(given.extra());
  }

  private static GivenFields readGiven(FieldInput in) throws IOException {
    return GivenFields.builder()
        .setSourceId(in.optionalString())
        .setUrl(in.optionalString())
        .setTitle(in.optionalString())
        .setDate(in.optionalString())
        .setDateOrder(in.constant(DATE_ORDERS))
        .setOutlet(in.optionalString())
        .setAuthors(in.strings())
        .setSection(in.optionalString())
        .setExtra(in.map())
        .build();
  }
}
