package org.broadsheet.clustering.component;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * A text of a component, whose smallest node is the key.
 *
 * @param proven texts of smaller nodes with which it was compared word by word and joined
 */
public record Member(
    Hash128 node, TextNode text, Optional<Inheritance> inheritance, List<Hash128> proven) {

  /** A text that no earlier run knew. */
  public Member(Hash128 node, TextNode text) {
    this(node, text, Optional.empty(), List.of());
  }

  /** Whether the words of both proved the two alike. */
  boolean isProvenWith(Member other) {
    return proven.contains(other.node) || other.proven.contains(node);
  }

  static final class Coder extends ValueCoder<Member> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Member member, FieldOutput out) throws IOException {
      out.hash(member.node);
      out.value(member.text, TextNode.Coder.INSTANCE);
      out.optional(member.inheritance, Inheritance.Coder.INSTANCE);
      out.list(member.proven, (node, fields) -> fields.hash(node));
    }

    @Override
    protected Member read(FieldInput in) throws IOException {
      return new Member(
          in.hash(),
          in.value(TextNode.Coder.INSTANCE),
          in.optional(Inheritance.Coder.INSTANCE),
          in.list(FieldInput::hash));
    }
  }
}
