package org.broadsheet.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The outlets of a made corpus, each with footers of its own. */
final class Outlets {

  static final int COUNT = 200;

  private static final String[] TOWNS =
      ("Northgate Eastmoor Lakeview Stonebridge Millbrook Ashford Redcliff Greenhill Fairport Oakdale"
              + " Riverton Seabrook Highfield Westbury Kingsport Longmead Foxhollow Marlow Brookside Elmwood")
          .split(" ");
  private static final String[] TITLES =
      "Courier Herald Gazette Tribune Observer Times Chronicle Journal Bulletin Sentinel"
          .split(" ");

  private Outlets() {}

  static String name(int outlet) {
    return TOWNS[outlet % TOWNS.length] + " " + TITLES[outlet / TOWNS.length % TITLES.length];
  }

  static String domain(int outlet) {
    return name(outlet).replace(" ", "").toLowerCase(Locale.ROOT) + ".example";
  }

  /** The outlet's footers, none to three. */
  static List<String> footers(int outlet) {
    String name = name(outlet);
    String[] all = {
      "The "
          + name
          + " is printed on recycled paper and sold at 300 kiosks between the river and the hills.",
      "A message from the "
          + name
          + ": Dear readers, our newsroom lives on what you give. Please support"
          + " us every month with a sum of your choice. Thank you for standing with the "
          + name
          + ".",
      "Sign up for the morning letter of the "
          + name
          + " and read the news of "
          + TOWNS[outlet % TOWNS.length]
          + " before breakfast. You may end the subscription whenever you like.",
      "Letters to the editor of the "
          + name
          + " may have at most 200 words and must carry a full address."
    };
    Random random = new Random(outlet * 43L + 17);
    List<String> footers = new ArrayList<>();
    for (String footer : all) {
      if (random.nextInt(5) < 2 && footers.size() < 3) {
        footers.add(footer);
      }
    }
    return footers;
  }
}
