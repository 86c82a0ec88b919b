package org.broadsheet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Under which heading {@code --help} lists an option. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OptionGroup {

  Heading value();

  /** The headings, in the order in which they are printed. */
  enum Heading {
    INPUT("Input"),
    OUTPUT("Output"),
    STAGES("Stages"),
    NEAR_DUPLICATES("Near-duplicates"),
    PERFORMANCE("Performance and failures");

    private final String title;

    Heading(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
