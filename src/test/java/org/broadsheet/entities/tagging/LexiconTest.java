package org.broadsheet.entities.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of models and lexica is read again. */
class LexiconTest {

  private static final int BUFFER = 1 << 16;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 8, 1_000})
  void everyNameIsFoundAndNoOther(int size) throws IOException {
    Map<Long, String> names = new HashMap<>();
    Random random = new Random(size);
    while (names.size() < size) {
      names.put(random.nextLong(), "value " + random.nextInt(3));
    }
    if (size > 1) {
      names.put(0L, "the first slot");
      names.put(-1L, "the last slot");
    }
    Lexicon lexicon = again(Lexicon.of(names));
    names.forEach((hash, value) -> assertEquals(value, valueOf(lexicon, hash)));
    for (int i = 0; i < 1_000; i++) {
      long hash = random.nextLong();
      assertEquals(names.getOrDefault(hash, "none"), valueOf(lexicon, hash));
    }
  }

  private static String valueOf(Lexicon lexicon, long hash) {
    int place = lexicon.find(hash);
    return place < 0 ? "none" : lexicon.values().get(place);
  }

  private static Lexicon again(Lexicon lexicon) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lexicon.write(new DataOutputStream(bytes));
    return Lexicon.read(new PackedInput(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void numbersOfEveryLengthAreReadAcrossTheBuffer() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[BUFFER - 1]);
    long[] numbers = {127, 128, 0, 300, Long.MAX_VALUE, -1, 1};
    for (long number : numbers) {
      VarInts.write(number, out);
    }
    out.writeInt(7);
    PackedInput in = new PackedInput(new ByteArrayInputStream(bytes.toByteArray()));
    in.readFully(new byte[BUFFER - 1]);
    for (long number : numbers) {
      assertEquals(number, in.readVarInt());
    }
    assertEquals(7, in.readInt());
    assertThrows(EOFException.class, in::readVarInt);
  }

  @Test
  void aNumberThatEndsNowhereIsRefused() {
    byte[] endless = new byte[11];
    java.util.Arrays.fill(endless, (byte) -1);
    assertThrows(IOException.class, () -> input(endless).readVarInt());
    assertThrows(EOFException.class, () -> input(new byte[] {-1}).readVarInt());
  }

  private static PackedInput input(byte[] bytes) {
    return new PackedInput(new ByteArrayInputStream(bytes));
  }
}
