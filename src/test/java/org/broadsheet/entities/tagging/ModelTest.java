package org.broadsheet.entities.tagging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  private static final int TEMPLATE = 1;

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 8})
  void weightsAreReadAsTheyWereWritten(int bits) throws IOException {
    float[] weights = new float[Model.ROW << bits];
    int last = Labels.COUNT - 1;
    weights[last] = -1;
    weights[(2 * Model.ROW) + 1] = 127;
    weights[weights.length - Model.ROW] = -127;
    Model model =
        Model.quantised(
            new Model.Description("xx", "", "", "", bits, 1),
            weights,
            new float[Labels.COUNT][Labels.COUNT]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    Model again = Model.read(new PackedInput(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(model.id(), again.id());
    for (int bucket = 0; bucket < 1 << bits; bucket++) {
      float[] scores = new float[Model.ROW];
      FeatureBuffer feature = new FeatureBuffer();
      feature.add(TEMPLATE, valueIn(bucket, (1 << bits) - 1));
      again.addTo(scores, 0, feature);
      float[] expected = new float[Model.ROW];
      System.arraycopy(weights, bucket * Model.ROW, expected, 0, Labels.COUNT);
      assertArrayEquals(expected, scores, "bucket " + bucket);
    }
  }

  /** A value whose feature falls into a bucket. */
  private static int valueIn(int bucket, int mask) {
    int value = 0;
    while ((Hashes.join(TEMPLATE * 0x9E3779B1, value) & mask) != bucket) {
      value++;
    }
    return value;
  }
}
