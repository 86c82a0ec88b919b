package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.broadsheet.text.Hash128;

/** A text of a component, whose smallest node is the key. */
record Member(Hash128 node, TextNode text) {

  static final class Coder extends CompactCoder<Member> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Member member, DataOutputStream out) throws IOException {
      writeHash(member.node, out);
      TextNode.Coder.INSTANCE.write(member.text, out);
    }

    @Override
    Member read(DataInputStream in) throws IOException {
      return new Member(readHash(in), TextNode.Coder.INSTANCE.read(in));
    }
  }
}
