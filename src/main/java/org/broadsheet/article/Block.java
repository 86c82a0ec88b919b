package org.broadsheet.article;

import com.google.auto.value.AutoValue;

/** A paragraph, heading, list item or caption of an article, kept or cut with a reason. */
@AutoValue
public abstract class Block {

  public abstract BlockKind kind();

  /** The text without markup; white space is single blanks. */
  public abstract String text();

  /** {@link CutReason#KEPT} or why the block is not text. */
  public abstract CutReason reason();

  /** The name of the rule that cut it; empty for a kept block. */
  public abstract String rule();

  static Block of(BlockKind kind, String text, CutReason reason, String rule) {
    return new AutoValue_Block(kind, text, reason, rule);
  }

  /** A block that is text. */
  public static Block kept(BlockKind kind, String text) {
    return of(kind, text, CutReason.KEPT, "");
  }

  /** This block, cut by a rule. */
  public Block cut(CutReason reason, String rule) {
    return of(kind(), text(), reason, rule);
  }

  /** Whether the block is part of the article's text. */
  public boolean isKept() {
    return reason() == CutReason.KEPT;
  }
}
