package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.util.Locale;
import org.broadsheet.entities.training.TrainBaseForms;

/**
 * Prints what share of words held apart the learned base forms get right, by language.
 *
 * <p>Arguments as {@link TrainBaseForms} takes them; the first is not used.
 */
public final class ScoreBaseForms {

  private ScoreBaseForms() {}

  public static void main(String[] args) throws IOException {
    TrainBaseForms.heldApart(args)
        .forEach((language, share) -> System.out.printf(Locale.ROOT, "%s %.3f%n", language, share));
  }
}
