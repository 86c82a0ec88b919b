package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Source extends Source {

  private final String uri;

  private final long position;

  private final @Nullable String sourceId;

  private final String format;

  private final String charset;

  private final @Nullable Long retrievedAtMillis;

  AutoValue_Source(
      String uri,
      long position,
      @Nullable String sourceId,
      String format,
      String charset,
      @Nullable Long retrievedAtMillis) {
    if (uri == null) {
      throw new NullPointerException("Null uri");
    }
    this.uri = uri;
    this.position = position;
    this.sourceId = sourceId;
    if (format == null) {
      throw new NullPointerException("Null format");
    }
    this.format = format;
    if (charset == null) {
      throw new NullPointerException("Null charset");
    }
    this.charset = charset;
    this.retrievedAtMillis = retrievedAtMillis;
  }

  @Override
  public String uri() {
    return uri;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public @Nullable String sourceId() {
    return sourceId;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public @Nullable Long retrievedAtMillis() {
    return retrievedAtMillis;
  }

  @Override
  public String toString() {
    return "Source{"
        + "uri=" + uri + ", "
        + "position=" + position + ", "
        + "sourceId=" + sourceId + ", "
        + "format=" + format + ", "
        + "charset=" + charset + ", "
        + "retrievedAtMillis=" + retrievedAtMillis
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Source) {
      Source that = (Source) o;
      return this.uri.equals(that.uri())
          && this.position == that.position()
          && (this.sourceId == null ? that.sourceId() == null : this.sourceId.equals(that.sourceId()))
          && this.format.equals(that.format())
          && this.charset.equals(that.charset())
          && (this.retrievedAtMillis == null ? that.retrievedAtMillis() == null : this.retrievedAtMillis.equals(that.retrievedAtMillis()));
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= uri.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((position >>> 32) ^ position);
    h$ *= 1000003;
    h$ ^= (sourceId == null) ? 0 : sourceId.hashCode();
    h$ *= 1000003;
    h$ ^= format.hashCode();
    h$ *= 1000003;
    h$ ^= charset.hashCode();
    h$ *= 1000003;
    h$ ^= (retrievedAtMillis == null) ? 0 : retrievedAtMillis.hashCode();
    return h$;
  }

}
