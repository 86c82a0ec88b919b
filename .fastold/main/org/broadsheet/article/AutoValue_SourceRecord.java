package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_SourceRecord extends SourceRecord {

  private final String id;

  private final String uri;

  private final long position;

  private final String format;

  private final String charset;

  private final Markup markup;

  private final String content;

  private final GivenFields given;

  private final @Nullable Long retrievedAtMillis;

  private final SourceRecord.State state;

  private final @Nullable RejectReason rejectReason;

  private final String message;

  private AutoValue_SourceRecord(
      String id,
      String uri,
      long position,
      String format,
      String charset,
      Markup markup,
      String content,
      GivenFields given,
      @Nullable Long retrievedAtMillis,
      SourceRecord.State state,
      @Nullable RejectReason rejectReason,
      String message) {
    this.id = id;
    this.uri = uri;
    this.position = position;
    this.format = format;
    this.charset = charset;
    this.markup = markup;
    this.content = content;
    this.given = given;
    this.retrievedAtMillis = retrievedAtMillis;
    this.state = state;
    this.rejectReason = rejectReason;
    this.message = message;
  }

  @Override
  public String id() {
    return id;
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
  public String format() {
    return format;
  }

  @Override
  public String charset() {
    return charset;
  }

  @Override
  public Markup markup() {
    return markup;
  }

  @Override
  public String content() {
    return content;
  }

  @Override
  public GivenFields given() {
    return given;
  }

  @Override
  public @Nullable Long retrievedAtMillis() {
    return retrievedAtMillis;
  }

  @Override
  public SourceRecord.State state() {
    return state;
  }

  @Override
  public @Nullable RejectReason rejectReason() {
    return rejectReason;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  public String toString() {
    return "SourceRecord{"
        + "id=" + id + ", "
        + "uri=" + uri + ", "
        + "position=" + position + ", "
        + "format=" + format + ", "
        + "charset=" + charset + ", "
        + "markup=" + markup + ", "
        + "content=" + content + ", "
        + "given=" + given + ", "
        + "retrievedAtMillis=" + retrievedAtMillis + ", "
        + "state=" + state + ", "
        + "rejectReason=" + rejectReason + ", "
        + "message=" + message
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof SourceRecord) {
      SourceRecord that = (SourceRecord) o;
      return this.id.equals(that.id())
          && this.uri.equals(that.uri())
          && this.position == that.position()
          && this.format.equals(that.format())
          && this.charset.equals(that.charset())
          && this.markup.equals(that.markup())
          && this.content.equals(that.content())
          && this.given.equals(that.given())
          && (this.retrievedAtMillis == null ? that.retrievedAtMillis() == null : this.retrievedAtMillis.equals(that.retrievedAtMillis()))
          && this.state.equals(that.state())
          && (this.rejectReason == null ? that.rejectReason() == null : this.rejectReason.equals(that.rejectReason()))
          && this.message.equals(that.message());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= id.hashCode();
    h$ *= 1000003;
    h$ ^= uri.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((position >>> 32) ^ position);
    h$ *= 1000003;
    h$ ^= format.hashCode();
    h$ *= 1000003;
    h$ ^= charset.hashCode();
    h$ *= 1000003;
    h$ ^= markup.hashCode();
    h$ *= 1000003;
    h$ ^= content.hashCode();
    h$ *= 1000003;
    h$ ^= given.hashCode();
    h$ *= 1000003;
    h$ ^= (retrievedAtMillis == null) ? 0 : retrievedAtMillis.hashCode();
    h$ *= 1000003;
    h$ ^= state.hashCode();
    h$ *= 1000003;
    h$ ^= (rejectReason == null) ? 0 : rejectReason.hashCode();
    h$ *= 1000003;
    h$ ^= message.hashCode();
    return h$;
  }

  @Override
  public SourceRecord.Builder toBuilder() {
    return new AutoValue_SourceRecord.Builder(this);
  }

  static final class Builder extends SourceRecord.Builder {
    private @Nullable String id;
    private @Nullable String uri;
    private long position;
    private @Nullable String format;
    private @Nullable String charset;
    private @Nullable Markup markup;
    private @Nullable String content;
    private @Nullable GivenFields given;
    private @Nullable Long retrievedAtMillis;
    private SourceRecord.@Nullable State state;
    private @Nullable RejectReason rejectReason;
    private @Nullable String message;
    private byte set$0;
    Builder() {
    }
    Builder(SourceRecord source) {
      this.id = source.id();
      this.uri = source.uri();
      this.position = source.position();
      this.format = source.format();
      this.charset = source.charset();
      this.markup = source.markup();
      this.content = source.content();
      this.given = source.given();
      this.retrievedAtMillis = source.retrievedAtMillis();
      this.state = source.state();
      this.rejectReason = source.rejectReason();
      this.message = source.message();
      set$0 = (byte) 1;
    }
    @Override
    public SourceRecord.Builder setId(String id) {
      if (id == null) {
        throw new NullPointerException("Null id");
      }
      this.id = id;
      return this;
    }
    @Override
    public SourceRecord.Builder setUri(String uri) {
      if (uri == null) {
        throw new NullPointerException("Null uri");
      }
      this.uri = uri;
      return this;
    }
    @Override
    public SourceRecord.Builder setPosition(long position) {
      this.position = position;
      set$0 |= (byte) 1;
      return this;
    }
    @Override
    public SourceRecord.Builder setFormat(String format) {
      if (format == null) {
        throw new NullPointerException("Null format");
      }
      this.format = format;
      return this;
    }
    @Override
    public SourceRecord.Builder setCharset(String charset) {
      if (charset == null) {
        throw new NullPointerException("Null charset");
      }
      this.charset = charset;
      return this;
    }
    @Override
    public SourceRecord.Builder setMarkup(Markup markup) {
      if (markup == null) {
        throw new NullPointerException("Null markup");
      }
      this.markup = markup;
      return this;
    }
    @Override
    public SourceRecord.Builder setContent(String content) {
      if (content == null) {
        throw new NullPointerException("Null content");
      }
      this.content = content;
      return this;
    }
    @Override
    public SourceRecord.Builder setGiven(GivenFields given) {
      if (given == null) {
        throw new NullPointerException("Null given");
      }
      this.given = given;
      return this;
    }
    @Override
    public SourceRecord.Builder setRetrievedAtMillis(@Nullable Long retrievedAtMillis) {
      this.retrievedAtMillis = retrievedAtMillis;
      return this;
    }
    @Override
    public SourceRecord.Builder setState(SourceRecord.State state) {
      if (state == null) {
        throw new NullPointerException("Null state");
      }
      this.state = state;
      return this;
    }
    @Override
    public SourceRecord.Builder setRejectReason(@Nullable RejectReason rejectReason) {
      this.rejectReason = rejectReason;
      return this;
    }
    @Override
    public SourceRecord.Builder setMessage(String message) {
      if (message == null) {
        throw new NullPointerException("Null message");
      }
      this.message = message;
      return this;
    }
    @Override
    public SourceRecord build() {
      if (set$0 != 1
          || this.id == null
          || this.uri == null
          || this.format == null
          || this.charset == null
          || this.markup == null
          || this.content == null
          || this.given == null
          || this.state == null
          || this.message == null) {
        StringBuilder missing = new StringBuilder();
        if (this.id == null) {
          missing.append(" id");
        }
        if (this.uri == null) {
          missing.append(" uri");
        }
        if ((set$0 & 1) == 0) {
          missing.append(" position");
        }
        if (this.format == null) {
          missing.append(" format");
        }
        if (this.charset == null) {
          missing.append(" charset");
        }
        if (this.markup == null) {
          missing.append(" markup");
        }
        if (this.content == null) {
          missing.append(" content");
        }
        if (this.given == null) {
          missing.append(" given");
        }
        if (this.state == null) {
          missing.append(" state");
        }
        if (this.message == null) {
          missing.append(" message");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_SourceRecord(
          this.id,
          this.uri,
          this.position,
          this.format,
          this.charset,
          this.markup,
          this.content,
          this.given,
          this.retrievedAtMillis,
          this.state,
          this.rejectReason,
          this.message);
    }
  }

}
