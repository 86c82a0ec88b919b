package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Published;

/** Encodes a {@link Document}. */
public final class DocumentCoder extends CompactCoder<Document> {

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
  void write(Document document, DataOutputStream out) throws IOException {
    writeHash(document.id(), out);
    writeString(document.text(), out);
    writeString(document.urlKey(), out);
    writeString(document.title(), out);
    writeString(document.outletDomain(), out);
    writeStrings(document.agencies(), out);
    writePublished(document.published(), out);
    writeString(document.language(), out);
    writeCount(document.wordCount(), out);
  }

  @Override
  Document read(DataInputStream in) throws IOException {
    return Document.builder(readHash(in), required(readString(in)))
        .setUrlKey(readString(in))
        .setTitle(readString(in))
        .setOutletDomain(readString(in))
        .setAgencies(readStrings(in))
        .setPublished(readPublished(in))
        .setLanguage(required(readString(in)))
        .setWordCount(readCount(in))
        .build();
  }

  private static void writePublished(Published published, DataOutputStream out) throws IOException {
    Long day = published.epochDay();
    Long millis = published.epochMillis();
    Integer offset = published.offsetMinutes();
    writeOptionalLong(day, out);
    writeOptionalLong(millis, out);
    writeOptionalLong(offset == null ? null : Long.valueOf(offset), out);
    writeEnum(published.precision(), out);
    writeString(published.evidence(), out);
  }

  private static Published readPublished(DataInputStream in) throws IOException {
    Long day = readOptionalLong(in);
    Long millis = readOptionalLong(in);
    Long offset = readOptionalLong(in);
    Published.Precision precision = readEnum(Published.Precision.class, in);
    return Published.of(
        day, millis, offset == null ? null : offset.intValue(), precision, readString(in));
  }
}
