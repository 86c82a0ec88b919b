package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.article.Redaction;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.NormalizedText;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * One article that carries a text: a {@link Document} without the text.
 *
 * @param epochDay the day as printed; {@link Long#MIN_VALUE} if unknown
 * @param idHash hash of the user's id and the outlet, which reuses none; 0 if either is unknown
 * @param madeAt when it was changed or fetched; {@link Long#MIN_VALUE} if unknown
 */
public record Occurrence(
    Hash128 articleId,
    DateRange date,
    long epochDay,
    @Nullable String outlet,
    List<String> agencies,
    String language,
    int words,
    @Nullable String title,
    @Nullable String urlKey,
    long idHash,
    long madeAt,
    Standing standing) {

  /** Where the article stands in the corpus. */
  public enum Standing {
    /** It was read by this run. */
    NEW,
    /** An earlier run read it. */
    KNOWN,
    /** An earlier run read it, and it is to be in no table any more. */
    GONE
  }

  public static final long NO_DAY = Long.MIN_VALUE;

  /** What represents a cluster best comes first: the earliest, the longest, the smallest id. */
  public static final Comparator<Occurrence> REPRESENTATIVE_FIRST =
      Comparator.comparingLong((Occurrence article) -> article.date.end())
          .thenComparing(Comparator.comparingInt(Occurrence::words).reversed())
          .thenComparing(Occurrence::articleId);

  public static Occurrence of(Document document) {
    Long day = document.published().epochDay();
    return new Occurrence(
        document.id(),
        DateRange.of(document.published()),
        day == null ? NO_DAY : day,
        document.outletDomain(),
        document.agencies(),
        document.language(),
        document.wordCount(),
        redacted(document.title()),
        redacted(document.urlKey()),
        idHash(document),
        document.madeAt() == null ? NO_DAY : document.madeAt(),
        Standing.NEW);
  }

  /** The article of a memo, without reading the rest of it. */
  public static Hash128 articleId(Memo memo) {
    ByteBuffer value = ByteBuffer.wrap(memo.value());
    return new Hash128(value.getLong(), value.getLong());
  }

  /** This article without what only matters for the representative of a cluster. */
  Occurrence brief() {
    return new Occurrence(
        articleId, date, epochDay, outlet, agencies, language, words, null, null, 0, NO_DAY,
        standing);
  }

  /** This article as it stands for a later run. */
  public Occurrence standing(Standing other) {
    return new Occurrence(
        articleId, date, epochDay, outlet, agencies, language, words, title, urlKey, idHash, madeAt,
        other);
  }

  public boolean isNew() {
    return standing == Standing.NEW;
  }

  public boolean isGone() {
    return standing == Standing.GONE;
  }

  /** As the tables have it, for it is kept in one; later runs must find the same hash of it. */
  private static @Nullable String redacted(@Nullable String value) {
    return value == null ? null : Redaction.of(value);
  }

  private static long idHash(Document document) {
    return document.sourceId() == null || document.outletDomain() == null
        ? 0
        : Hash128.of(document.outletDomain() + " " + document.sourceId()).low();
  }

  /** Hash of the address, 0 if unknown. */
  long urlHash() {
    return urlKey == null ? 0 : Hash128.of(urlKey).low();
  }

  /** Hash of the title's words, 0 if there are none. */
  long titleHash() {
    if (title == null) {
      return 0;
    }
    NormalizedText words = NormalizedText.of(title);
    return words.size() == 0 ? 0 : words.hash().low();
  }

  public static final class Coder extends ValueCoder<Occurrence> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Occurrence article, FieldOutput out) throws IOException {
      out.hash(article.articleId);
      article.date.write(out);
      out.int64(article.epochDay);
      out.optionalString(article.outlet);
      out.strings(article.agencies);
      out.string(article.language);
      out.number(article.words);
      out.optionalString(article.title);
      out.optionalString(article.urlKey);
      out.int64(article.idHash).int64(article.madeAt);
      out.constant(article.standing);
    }

    @Override
    protected Occurrence read(FieldInput in) throws IOException {
      return new Occurrence(
          in.hash(),
          DateRange.read(in),
          in.int64(),
          in.optionalString(),
          in.strings(),
          in.string(),
          in.count(),
          in.optionalString(),
          in.optionalString(),
          in.int64(),
          in.int64(),
          in.constant(Standing.values()));
    }
  }
}
