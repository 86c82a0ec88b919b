package org.broadsheet.outlet;

import java.util.EnumMap;
import java.util.Map;
import org.broadsheet.article.OutletSignal;

/**
 * How much each signal counts, as log-odds of its measured precision: ln(p / (1 - p)).
 *
 * <p>Addresses: precision where present on 245 development pages and a second set of 276 (DESIGN
 * 7): og:url .99-1.0, canonical .96-.98, feed .95-.98. Names: how often an outlet of the registry
 * that is named so was right on the development pages without their addresses: site name 156 of
 * 161, publisher 130 of 134, title suffix 114 of 118, application name 20 of 22, copyright line 7
 * of 8, taken down for names that the registry does not know so well elsewhere. "told NAME" 19 of
 * 29, "NAME reported" 2 of 15. What the user gives counts more than anything that a page says.
 */
final class SignalWeights {

  private static final Map<OutletSignal, Double> WEIGHTS = weights();

  private SignalWeights() {}

  private static Map<OutletSignal, Double> weights() {
    Map<OutletSignal, Double> weights = new EnumMap<>(OutletSignal.class);
    weights.put(OutletSignal.GIVEN, 7.0);
    weights.put(OutletSignal.GIVEN_URL, 6.0);
    weights.put(OutletSignal.ORIGINAL_URL, logOdds(.99));
    weights.put(OutletSignal.OG_URL, logOdds(.993));
    weights.put(OutletSignal.CANONICAL, logOdds(.97));
    weights.put(OutletSignal.JSON_LD_URL, logOdds(.96));
    weights.put(OutletSignal.FEED_URL, logOdds(.96));
    weights.put(OutletSignal.FOLDER, logOdds(.95));
    weights.put(OutletSignal.SITE_NAME, logOdds(.95));
    weights.put(OutletSignal.PUBLISHER, logOdds(.95));
    weights.put(OutletSignal.APPLICATION_NAME, logOdds(.90));
    weights.put(OutletSignal.TITLE_SUFFIX, logOdds(.93));
    weights.put(OutletSignal.OUTLET_LINE, logOdds(.90));
    weights.put(OutletSignal.APPEAL, logOdds(.85));
    weights.put(OutletSignal.COPYRIGHT, logOdds(.75));
    weights.put(OutletSignal.SELF_REFERENCE, logOdds(19 / 29.0));
    weights.put(OutletSignal.ATTRIBUTION, logOdds(2 / 15.0));
    weights.put(OutletSignal.LEARNED_BLOCK, logOdds(.95));
    return weights;
  }

  static double of(OutletSignal signal) {
    return WEIGHTS.getOrDefault(signal, 0.0);
  }

  static double logOdds(double precision) {
    return Math.log(precision / (1 - precision));
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
