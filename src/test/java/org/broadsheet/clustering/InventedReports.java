package org.broadsheet.clustering;

import java.util.Random;

/** Invents reports full of figures: versions of one report, and reports by one template. */
final class InventedReports {

  private InventedReports() {}

  /** Two versions of one report in which all figures changed. */
  static String[] versions(int number) {
    String background = new InventedNews(number).text(90);
    return new String[] {
      toll(number, new Random(2L * number), background),
      toll(number, new Random(2L * number + 1), background)
    };
  }

  private static String toll(int number, Random random, String background) {
    return String.format(
        "At least %d people were killed and %d injured when a river burst its banks in province"
            + " number %s on the coast, the governor said. Some %d houses were destroyed and %d"
            + " families had to be brought to safety, while %d villages were still cut off. Rescue"
            + " teams with %d boats were searching for %d people who were missing. %s",
        figure(random),
        figure(random),
        "p" + number,
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        background);
  }

  /** A quarterly report of a company of its own. */
  static String template(int number) {
    Random random = new Random(number);
    return String.format(
        "%s Ltd has put its surplus for the past half-year at %d million crowns, where the half-year"
            + " before had brought in %d million. The order book of the firm grew by %d percent and"
            + " now stands at %d million crowns, after %d million last spring. Every holder of a"
            + " share will be paid %d crowns, following %d crowns in the spring. Brokers who watch"
            + " the firm closely had counted on %d crowns and on orders worth %d million. The works"
            + " council was told on the same morning that %d posts are to be filled before winter.",
        "Company" + new InventedNews(number).word(),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random),
        figure(random));
  }

  private static int figure(Random random) {
    return 10 + random.nextInt(9000);
  }
}
