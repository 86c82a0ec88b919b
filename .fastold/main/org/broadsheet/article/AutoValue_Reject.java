package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Reject extends Reject {

  private final String id;

  private final String uri;

  private final long position;

  private final String stage;

  private final RejectReason reason;

  private final String message;

  private final String excerpt;

  AutoValue_Reject(
      String id,
      String uri,
      long position,
      String stage,
      RejectReason reason,
      String message,
      String excerpt) {
    if (id == null) {
      throw new NullPointerException("Null id");
    }
    this.id = id;
    if (uri == null) {
      throw new NullPointerException("Null uri");
    }
    this.uri = uri;
    this.position = position;
    if (stage == null) {
      throw new NullPointerException("Null stage");
    }
    this.stage = stage;
    if (reason == null) {
      throw new NullPointerException("Null reason");
    }
    this.reason = reason;
    if (message == null) {
      throw new NullPointerException("Null message");
    }
    this.message = message;
    if (excerpt == null) {
      throw new NullPointerException("Null excerpt");
    }
    this.excerpt = excerpt;
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
  public String stage() {
    return stage;
  }

  @Override
  public RejectReason reason() {
    return reason;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  public String excerpt() {
    return excerpt;
  }

  @Override
  public String toString() {
    return "Reject{"
        + "id=" + id + ", "
        + "uri=" + uri + ", "
        + "position=" + position + ", "
        + "stage=" + stage + ", "
        + "reason=" + reason + ", "
        + "message=" + message + ", "
        + "excerpt=" + excerpt
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Reject) {
      Reject that = (Reject) o;
      return this.id.equals(that.id())
          && this.uri.equals(that.uri())
          && this.position == that.position()
          && this.stage.equals(that.stage())
          && this.reason.equals(that.reason())
          && this.message.equals(that.message())
          && this.excerpt.equals(that.excerpt());
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
    h$ ^= stage.hashCode();
    h$ *= 1000003;
    h$ ^= reason.hashCode();
    h$ *= 1000003;
    h$ ^= message.hashCode();
    h$ *= 1000003;
    h$ ^= excerpt.hashCode();
    return h$;
  }

}
