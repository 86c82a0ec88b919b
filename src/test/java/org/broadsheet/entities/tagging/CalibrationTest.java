package org.broadsheet.entities.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void whatIsSaidIsWhatIsRight() {
    // A tagger that is too sure of itself: three times the log-odds that it should have.
    Calibration curve = Calibration.fit(tooSure(20_000, 1));
    for (double truth : new double[] {-0.5, 0, 1, 2}) {
      assertEquals(Calibration.logistic(truth), curve.probability(3 * truth, false), 0.03);
    }
  }

  @Test
  void surerIsNeverLower() {
    Calibration curve = Calibration.fit(tooSure(700, 2));
    double before = 0;
    for (double certainty = -5; certainty < 15; certainty += 0.1) {
      double probability = curve.probability(certainty, false);
      assertTrue(probability >= before, "at " + certainty);
      before = probability;
    }
    assertTrue(before < 1);
  }

  @Test
  void aLanguageNeverSeenIsLower() {
    Calibration curve = Calibration.fit(tooSure(5_000, 3)).withUnseenShift(0.5);
    assertTrue(curve.probability(3, true) < curve.probability(3, false));
  }

  @Test
  void withoutLabelledTextCertaintyIsTakenAsItIs() {
    assertEquals(0.5, Calibration.NONE.probability(0, false));
    assertEquals(Calibration.logistic(2), Calibration.NONE.probability(2, false));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Calibration curve = Calibration.fit(tooSure(3_000, 4)).withUnseenShift(0.25);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    curve.write(new DataOutputStream(bytes));
    Calibration read =
        Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(curve.probability(1.5, true), read.probability(1.5, true), 1e-6);
  }

  private static List<Calibration.Found> tooSure(int names, long seed) {
    Random random = new Random(seed);
    List<Calibration.Found> found = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      double truth = 5 * random.nextDouble() - 1.5;
      found.add(
          new Calibration.Found(3 * truth, random.nextDouble() < Calibration.logistic(truth)));
    }
    return found;
  }
}
