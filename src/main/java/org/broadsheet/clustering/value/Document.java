package org.broadsheet.clustering.value;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.broadsheet.article.Article;
import org.broadsheet.article.ArticleId;
import org.broadsheet.article.Language;
import org.broadsheet.article.Published;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.UrlKey;
import org.jspecify.annotations.Nullable;

/** What clustering knows of an article: its clean text, and what may prove or date a copy. */
@AutoValue
@DefaultCoder(DocumentCoder.class)
public abstract class Document {

  public abstract Hash128 id();

  /** The clean text, without title and boilerplate. */
  public abstract String text();

  /** The normalised address; two documents that share it are versions of one article. */
  public abstract @Nullable String urlKey();

  public abstract @Nullable String title();

  public abstract @Nullable String outletDomain();

  /** News agencies credited by the article. */
  public abstract List<String> agencies();

  public abstract Published published();

  /** The user's own id of the article. */
  public abstract @Nullable String sourceId();

  /** When it was changed, else when it was fetched, in milliseconds since 1970; null if unknown. */
  public abstract @Nullable Long madeAt();

  /** ISO code, or {@code und}. */
  public abstract String language();

  /** Number of words of the text. */
  public abstract int wordCount();

  /** A builder of a document of which only id and text are known. */
  public static Builder builder(Hash128 id, String text) {
    return new AutoValue_Document.Builder()
        .setId(id)
        .setText(text)
        .setAgencies(List.of())
        .setPublished(Published.UNKNOWN)
        .setLanguage(Language.UNDETERMINED)
        .setWordCount(countWords(text));
  }

  /** A builder of a document with an id of any form, which is hashed. */
  public static Builder builder(String id, String text) {
    return builder(Hash128.parse(ArticleId.of(id)), text);
  }

  public abstract Builder toBuilder();

  /** The document of an article. */
  public static Document of(Article article) {
    return builder(Hash128.parse(article.id()), article.text())
        .setUrlKey(urlKey(article))
        .setTitle(article.metadata().title())
        .setOutletDomain(article.outlet().domain())
        .setAgencies(article.outlet().agencies())
        .setPublished(article.metadata().published())
        .setLanguage(article.language().code())
        .setSourceId(article.source().sourceId())
        .setMadeAt(madeAt(article))
        .build();
  }

  private static @Nullable Long madeAt(Article article) {
    Long modified = article.metadata().modifiedAtMillis();
    return modified == null ? article.source().retrievedAtMillis() : modified;
  }

  private static @Nullable String urlKey(Article article) {
    String canonical = UrlKey.of(article.metadata().canonicalUrl());
    return canonical == null ? UrlKey.of(article.metadata().url()) : canonical;
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inWord ? 1 : 0;
      inWord = !blank;
    }
    return words;
  }

  /** Builds a {@link Document}. */
  @AutoValue.Builder
  public abstract static class Builder {
    abstract Builder setId(Hash128 id);

    abstract Builder setText(String text);

    public abstract Builder setUrlKey(@Nullable String urlKey);

    public abstract Builder setTitle(@Nullable String title);

    public abstract Builder setOutletDomain(@Nullable String outletDomain);

    public abstract Builder setAgencies(List<String> agencies);

    public abstract Builder setPublished(Published published);

    public abstract Builder setLanguage(String language);

    public abstract Builder setSourceId(@Nullable String sourceId);

    public abstract Builder setMadeAt(@Nullable Long millis);

    public abstract Builder setWordCount(int wordCount);

    public abstract Document build();
  }
}
