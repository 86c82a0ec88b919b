package org.broadsheet.clustering.component;

import java.io.IOException;
import java.util.Optional;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** A text of a component, whose smallest node is the key. */
public record Member(Hash128 node, TextNode text, Optional<Inheritance> inheritance) {

  /** A text that no earlier run knew. */
  public Member(Hash128 node, TextNode text) {
    this(node, text, Optional.empty());
  }

  static final class Coder extends ValueCoder<Member> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Member member, FieldOutput out) throws IOException {
      out.hash(member.node);
      out.value(member.text, TextNode.Coder.INSTANCE);
      out.optional(member.inheritance, Inheritance.Coder.INSTANCE);
    }

    @Override
    protected Member read(FieldInput in) throws IOException {
      return new Member(
          in.hash(), in.value(TextNode.Coder.INSTANCE), in.optional(Inheritance.Coder.INSTANCE));
    }
  }
}
