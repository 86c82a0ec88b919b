package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Block extends Block {

  private final BlockKind kind;

  private final String text;

  private final CutReason reason;

  private final String rule;

  AutoValue_Block(
      BlockKind kind,
      String text,
      CutReason reason,
      String rule) {
    if (kind == null) {
      throw new NullPointerException("Null kind");
    }
    this.kind = kind;
    if (text == null) {
      throw new NullPointerException("Null text");
    }
    this.text = text;
    if (reason == null) {
      throw new NullPointerException("Null reason");
    }
    this.reason = reason;
    if (rule == null) {
      throw new NullPointerException("Null rule");
    }
    this.rule = rule;
  }

  @Override
  public BlockKind kind() {
    return kind;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public CutReason reason() {
    return reason;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String toString() {
    return "Block{"
        + "kind=" + kind + ", "
        + "text=" + text + ", "
        + "reason=" + reason + ", "
        + "rule=" + rule
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Block) {
      Block that = (Block) o;
      return this.kind.equals(that.kind())
          && this.text.equals(that.text())
          && this.reason.equals(that.reason())
          && this.rule.equals(that.rule());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= kind.hashCode();
    h$ *= 1000003;
    h$ ^= text.hashCode();
    h$ *= 1000003;
    h$ ^= reason.hashCode();
    h$ *= 1000003;
    h$ ^= rule.hashCode();
    return h$;
  }

}
