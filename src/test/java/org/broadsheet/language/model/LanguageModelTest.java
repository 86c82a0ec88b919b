package org.broadsheet.language.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

  private static final LanguageModel MODEL = LanguageModel.builtIn();

  @Test
  void knowsItsLabels() {
    assertEquals(176, MODEL.labels().size());
    assertTrue(MODEL.labels().contains("en"));
  }

  @Test
  void theBuiltInModelIsReadOnce() {
    assertSame(MODEL, LanguageModel.builtIn());
  }

  @Test
  void givesTheAnswersOfFastTextItself() {
    // The expected numbers are those of fastText's own program for these lines.
    List<Prediction> english = MODEL.predict("The minister opened the new bridge on Friday.", 2);
    assertEquals("en", english.get(0).label());
    assertTrue(english.get(0).probability() >= english.get(1).probability());
    assertEquals("ru", MODEL.predict("Министр открыл новый мост в пятницу.", 1).get(0).label());
    assertEquals("ja", MODEL.predict("大臣は金曜日に新しい橋を開通させた。", 1).get(0).label());
  }

  @Test
  void probabilitiesOfAllLabelsAddUpToOne() {
    double sum =
        MODEL.predict("Une phrase en français.", 176).stream()
            .mapToDouble(Prediction::probability)
            .sum();
    assertEquals(1, sum, .01);
  }

  @Test
  void aTruncatedFileSaysSo() throws IOException {
    byte[] whole = bytes();
    for (int length : new int[] {6, 30, 500, 100_000, whole.length - 1}) {
      assertMessage("ends before the model", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void whatIsNoModelSaysSo() {
    assertMessage("not a fastText model", new byte[0]);
    assertMessage("not a fastText model", "Just a text file.".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatGoesOnAfterTheModelSaysSo() throws IOException {
    byte[] whole = bytes();
    assertMessage("goes on after the end", Arrays.copyOf(whole, whole.length + 1));
  }

  @Test
  void aDamagedHeadSaysSoAndAsksForNoMemory() throws IOException {
    byte[] damaged = Arrays.copyOf(bytes(), 4096);
    for (int i = 8; i < 120; i++) {
      byte[] file = damaged.clone();
      file[i] = (byte) 0x7F;
      assertThrows(IOException.class, () -> LanguageModel.read(new ByteArrayInputStream(file)));
    }
  }

  private static void assertMessage(String part, byte[] file) {
    IOException refused =
        assertThrows(IOException.class, () -> LanguageModel.read(new ByteArrayInputStream(file)));
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = LanguageModel.class.getResourceAsStream(LanguageModel.BUILT_IN)) {
      return in.readAllBytes();
    }
  }
}
