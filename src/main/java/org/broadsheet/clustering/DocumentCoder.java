package org.broadsheet.clustering;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Published;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link Document}. */
public final class DocumentCoder extends ValueCoder<Document> {

  private static final DocumentCoder INSTANCE = new DocumentCoder();

  private DocumentCoder() {}

  /** Lets Beam find the coder of a collection of documents. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(Document.class), INSTANCE);
  }

  public static DocumentCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(Document document, FieldOutput out) throws IOException {
    out.hash(document.id());
    out.string(document.text());
    out.optionalString(document.urlKey());
    out.optionalString(document.title());
    out.optionalString(document.outletDomain());
    out.strings(document.agencies());
    writePublished(document.published(), out);
    out.string(document.language());
    out.number(document.wordCount());
  }

  @Override
  protected Document read(FieldInput in) throws IOException {
    return Document.builder(in.hash(), in.string())
        .setUrlKey(in.optionalString())
        .setTitle(in.optionalString())
        .setOutletDomain(in.optionalString())
        .setAgencies(in.strings())
        .setPublished(readPublished(in))
        .setLanguage(in.string())
        .setWordCount(in.count())
        .build();
  }

  private static void writePublished(Published published, FieldOutput out) throws IOException {
    Long day = published.epochDay();
    Long millis = published.epochMillis();
    Integer offset = published.offsetMinutes();
    out.optionalNumber(day);
    out.optionalNumber(millis);
    out.optionalNumber(offset == null ? null : Long.valueOf(offset));
    out.constant(published.precision());
    out.optionalString(published.evidence());
  }

  private static Published readPublished(FieldInput in) throws IOException {
    Long day = in.optionalNumber();
    Long millis = in.optionalNumber();
    Long offset = in.optionalNumber();
    Published.Precision precision = in.constant(Published.Precision.values());
    return Published.of(
        day, millis, offset == null ? null : offset.intValue(), precision, in.optionalString());
  }
}
