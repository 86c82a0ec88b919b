package org.broadsheet.clustering.value;

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
    out.value(document.published(), Published.Coder.INSTANCE);
    out.string(document.language());
    out.number(document.wordCount());
    out.optionalString(document.sourceId());
    out.optionalNumber(document.madeAt());
  }

  @Override
  protected Document read(FieldInput in) throws IOException {
    return Document.builder(in.hash(), in.string())
        .setUrlKey(in.optionalString())
        .setTitle(in.optionalString())
        .setOutletDomain(in.optionalString())
        .setAgencies(in.strings())
        .setPublished(in.value(Published.Coder.INSTANCE))
        .setLanguage(in.string())
        .setWordCount(in.count())
        .setSourceId(in.optionalString())
        .setMadeAt(in.optionalNumber())
        .build();
  }
}
