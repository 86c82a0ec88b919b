package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * A paragraph, heading, list item or caption of an article, kept or cut with a reason.
 *
 * @param text the text without markup; white space is single blanks
 * @param reason {@link CutReason#KEPT} or why the block is not text
 * @param rule the name of the rule that cut it; empty for a kept block
 */
@DefaultCoder(Block.Coder.class)
public record Block(BlockKind kind, String text, CutReason reason, String rule) {

  /** A block that is text. */
  public static Block kept(BlockKind kind, String text) {
    return new Block(kind, text, CutReason.KEPT, "");
  }

  /** This block, cut by a rule. */
  public Block cut(CutReason reason, String rule) {
    return new Block(kind(), text(), reason, rule);
  }

  /** Whether the block is part of the article's text. */
  public boolean isKept() {
    return reason() == CutReason.KEPT;
  }

  /** Encodes a block. */
  public static final class Coder extends ValueCoder<Block> {
    public static final Coder INSTANCE = new Coder();
    private static final BlockKind[] KINDS = BlockKind.values();
    private static final CutReason[] REASONS = CutReason.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Block.class), INSTANCE);
    }

    @Override
    protected void write(Block value, FieldOutput out) throws IOException {
      out.constant(value.kind()).string(value.text()).constant(value.reason()).string(value.rule());
    }

    @Override
    protected Block read(FieldInput in) throws IOException {
      return new Block(in.constant(KINDS), in.string(), in.constant(REASONS), in.string());
    }
  }
}
