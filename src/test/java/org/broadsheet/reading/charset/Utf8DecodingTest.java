package org.broadsheet.reading.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Java's own strict decoder says is said. */
class Utf8DecodingTest {

  private final Utf8Decoding decoding = new Utf8Decoding();

  @Property(tries = 2000)
  void anyTextComesBack(@ForAll String text, @ForAll @IntRange(max = 100) int run) {
    String mixed = "a".repeat(run) + text + "b".repeat(run) + "é–😀" + text;
    assertEquals(strictly(mixed.getBytes(UTF_8)), decoding.decode(mixed.getBytes(UTF_8)));
  }

  @Property(tries = 5000)
  void damageIsSeen(
      @ForAll @Size(max = 3) List<@IntRange(max = 500) Integer> places, @ForAll List<Byte> bytes) {
    byte[] damaged =
        ("é–😀\uFFFDМост" + "a".repeat(20) + "\u07ff\u0800\ud7ff\ue000").getBytes(UTF_8);
    for (int i = 0; i < Math.min(places.size(), bytes.size()); i++) {
      damaged[places.get(i) % damaged.length] = bytes.get(i);
    }
    assertEquals(strictly(damaged), decoding.decode(damaged));
  }

  @Property(tries = 20000)
  void anyFourBytesAreJudgedAsJavaJudgesThem(@ForAll @Size(max = 4) byte[] bytes) {
    assertEquals(strictly(bytes), decoding.decode(bytes));
  }

  @Test
  void longFormsAndSurrogatesAreNoUtf8() {
    for (int[] bytes :
        new int[][] {
          {0xc0, 0x80}, {0xc1, 0xbf}, {0xe0, 0x9f, 0xbf}, {0xed, 0xa0, 0x80},
          {0xf0, 0x8f, 0xbf, 0xbf}, {0xf4, 0x90, 0x80, 0x80}, {0xf5, 0x80, 0x80, 0x80}, {0xe2, 0x80}
        }) {
      byte[] some = new byte[bytes.length];
      for (int i = 0; i < some.length; i++) {
        some[i] = (byte) bytes[i];
      }
      assertNull(decoding.decode(some));
    }
  }

  private static @Nullable String strictly(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
