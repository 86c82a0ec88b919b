package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;

/** A paragraph, heading, list item or caption of an article, kept or cut with a reason. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class Block {

  @SchemaFieldNumber("0")
  public abstract BlockKind kind();

  /** The text without markup; white space is single blanks. */
  @SchemaFieldNumber("1")
  public abstract String text();

  /** {@link CutReason#KEPT} or why the block is not text. */
  @SchemaFieldNumber("2")
  public abstract CutReason reason();

  /** The name of the rule that cut it; empty for a kept block. */
  @SchemaFieldNumber("3")
  public abstract String rule();

  @SchemaCreate
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
