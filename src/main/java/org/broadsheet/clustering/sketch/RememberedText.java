package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * What a later run needs to compare new texts with this one, but for its words: some 700 bytes.
 *
 * @param sketch its sketch
 * @param bands keys that alone make two texts candidates
 * @param anchors keys of which several make two texts candidates
 */
public record RememberedText(Sketch sketch, List<Hash128> bands, List<Hash128> anchors) {

  /** Codes such a text; keys have six bytes, see {@link TextSketcher#KEY_BITS}. */
  public static final class Coder extends ValueCoder<RememberedText> {
    public static final Coder INSTANCE = new Coder();

    private static final int KEY_BYTES = TextSketcher.KEY_BITS / Byte.SIZE;

    @Override
    protected void write(RememberedText text, FieldOutput out) throws IOException {
      out.value(text.sketch, Sketch.Coder.INSTANCE);
      out.bytes(packed(text.bands)).bytes(packed(text.anchors));
    }

    @Override
    protected RememberedText read(FieldInput in) throws IOException {
      return new RememberedText(
          in.value(Sketch.Coder.INSTANCE), unpacked(in.bytes()), unpacked(in.bytes()));
    }

    private static byte[] packed(List<Hash128> keys) {
      byte[] packed = new byte[KEY_BYTES * keys.size()];
      int at = 0;
      for (Hash128 key : keys) {
        for (int i = 0; i < KEY_BYTES; i++) {
          packed[at++] = (byte) (key.high() >>> (Long.SIZE - Byte.SIZE - i * Byte.SIZE));
        }
      }
      return packed;
    }

    private static List<Hash128> unpacked(byte[] packed) {
      List<Hash128> keys = new ArrayList<>(packed.length / KEY_BYTES);
      for (int at = 0; at < packed.length; at += KEY_BYTES) {
        long high = 0;
        for (int i = 0; i < KEY_BYTES; i++) {
          high |= (packed[at + i] & 0xFFL) << (Long.SIZE - Byte.SIZE - i * Byte.SIZE);
        }
        keys.add(new Hash128(high, 0));
      }
      return keys;
    }
  }
}
