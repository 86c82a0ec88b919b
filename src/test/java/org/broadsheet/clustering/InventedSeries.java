package org.broadsheet.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invents reports that come again and again from one template, each with its own figures: of five
 * kinds that rules were tuned on, and of five that were not looked at until the rules stood.
 */
public final class InventedSeries {

  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)\\}");

  private static final Map<String, String> TUNED =
      Map.of(
          "weather",
          "{Cloud|Sun|Rain|Mist} will {spread|linger|clear} over the valley on {Monday|Tuesday|Friday},"
              + " the weather office at Kestrel Point said. In Harbour Town the high will be {14-24}"
              + " degrees and the low {6-13}. In Marl the high will be {14-24} degrees and the low"
              + " {6-13}. In Upper Senn it will reach {12-22} degrees, falling to {4-11} by night. Winds"
              + " from the {west|north|south-west} will blow at {5-25} kilometres an hour, with gusts of"
              + " up to {30-55}. The chance of rain is {0-9}0 percent before noon and {0-9}0 percent"
              + " after it. The sun rises at {5-7}:{10-59} and sets at {17-20}:{10-59}. The water of the"
              + " lake has {12-19} degrees. Pollen counts stay {low|moderate|high} for the next 24 hours.",
          "market",
          "The Kestrel 40 index {closed|ended|finished} at {6-7},{100-999} points, {up|down}"
              + " {0-2}.{0-9} percent on the day, while the broader Marl 100 {gained|lost} {0-2}.{0-9}"
              + " percent. Shares of Senn Copper {rose|fell} {0-5}.{0-9} percent to {20-29}.{10-99}"
              + " crowns and Harbour Lines {added|shed} {0-5}.{0-9} percent to {8-14}.{10-99} crowns."
              + " Copper for delivery in 3 months traded at {8-9},{100-999} a tonne. The crown stood at"
              + " {1}.{10-19} to the dollar and at {0}.{90-99} to the euro. The yield of the 10-year bond"
              + " was {2-3}.{0-9} percent. Volume was {100-400} million shares, against an average of 250"
              + " million over the past 30 days.",
          "football",
          "{Marl United|Senn Rovers|Kestrel Town} {beat|held|lost to} {Harbour City|Dale Albion|Upper"
              + " Mill} {0-4}-{0-4} before a crowd of {4-9},{100-999} at the weekend. The home side had"
              + " {3-15} shots, {1-8} of them on target, and {40-60} percent of the ball; the visitors had"
              + " {3-15} shots, {1-8} on target. The referee showed {0-6} yellow cards and {0-1} red. The"
              + " first goal fell in the {2-44}th minute, the last in the {46-90}th. The hosts now have"
              + " {10-60} points from {20-30} matches and stand {2-18}th in the table of 20. Their next"
              + " match is away in {3-9} days. Tickets cost from 12 crowns and gates open at 14:00.",
          "earnings",
          "The company said net income for the quarter was {10-99}.{0-9} million crowns, or {0-2}.{10-99}"
              + " a share, against {10-99}.{0-9} million, or {0-2}.{10-99} a share, a year before. Revenue"
              + " {rose|fell} {1-19} percent to {100-900} million crowns. Analysts had {expected|looked"
              + " for} {0-2}.{10-99} a share on revenue of {100-900} million. For the full year the company"
              + " {expects|sees} earnings of between {2-4}.{10-99} and {5-6}.{10-99} a share. It will pay a"
              + " dividend of {10-40} cents on the 15th. The shares, which have {gained|lost} {1-30}"
              + " percent this year, {rose|fell} {0-6}.{0-9} percent in early trade.",
          "traffic",
          "Police counted {2-19} accidents on the roads of the district over the weekend, in which"
              + " {1-12} people were hurt, {0-4} of them badly. On the A{1-9} a lorry lost {2-20} tonnes of"
              + " gravel and the road was shut for {1-6} hours. Officers checked {100-900} drivers and"
              + " stopped {1-30} who had drunk; {0-9} had no licence. The fastest was measured at"
              + " {120-199} kilometres an hour where 80 are allowed. {3-20} bicycles were reported stolen."
              + " The fire brigade was called {5-40} times, {1-9} of them to false alarms. Anyone who saw"
              + " something is asked to call 0800 555 111.");

  private static final Map<String, String> HELD_APART =
      Map.of(
          "earthquake",
          "An earthquake of magnitude {3-6}.{0-9} struck {8-95} kilometres {north|south|west} of {Dale"
              + " Bay|Cape Orrin|San Telmo} on {Sunday|Thursday|Saturday} at {0-23}:{10-59}, the"
              + " seismological institute reported. The focus lay {5-60} kilometres deep, at {10-39}.{10-99}"
              + " degrees north and {100-139}.{10-99} degrees east. It was felt for {5-40} seconds and"
              + " followed by {1-30} aftershocks, the strongest of magnitude {2-4}.{0-9}. No damage was"
              + " reported and no tsunami is expected. In the past 30 days the institute has registered"
              + " {10-90} quakes in the region, {1-9} of them above magnitude 4.",
          "river",
          "The level of the Senn at Harbour Town stood at {1-5}.{10-99} metres this morning, {2-40}"
              + " centimetres {more|less} than the day before, the water board said. At Marl {1-5}.{10-99}"
              + " metres were measured and at Upper Mill {0-3}.{10-99}. The river carried {80-400} cubic"
              + " metres a second. Warning stage 1 begins at 4.50 metres. Over the past day {0-30}"
              + " millimetres of rain fell in the hills, and {0-30} more are forecast. {2-9} of 14 locks"
              + " are open to boats of up to {20-60} tonnes. The reservoir at Kestrel is {40-99} percent"
              + " full.",
          "election",
          "With {10-99} of {100-140} districts counted in {Marl|Dale|Orrin} county, the {Farmers'|Green|Civic}"
              + " list leads with {30-48}.{0-9} percent of the vote, ahead of the {Labour|Liberal|Harbour}"
              + " list with {20-29}.{0-9} percent and the Pensioners with {5-14}.{0-9}. Turnout was"
              + " {50-79}.{0-9} percent, after {50-79}.{0-9} four years ago. {1-9},{100-999} ballots were"
              + " spoilt. Of the 45 seats in the assembly the leaders would hold {14-24} and the runners-up"
              + " {8-13}. {20-90} postal boxes are still to be opened, and a result is expected by"
              + " {20-23}:{10-59}. Lists need 5 percent to enter.",
          "fuel",
          "A litre of petrol cost {1}.{60-89} crowns on average this week, {1-9} cents {more|less} than a"
              + " week ago, and a litre of diesel {1}.{50-79}, the motoring club said after comparing"
              + " {300-900} stations. The cheapest petrol was sold in {Marl|Senn|Dale} at {1}.{50-59}, the"
              + " dearest on the coast road at {1}.{90-99}. A barrel of oil traded at {60-95}.{10-99}"
              + " dollars. Heating oil was {80-120}.{10-99} crowns for 100 litres. A year ago petrol had"
              + " cost {1}.{40-89} and diesel {1}.{30-79}. Drivers should fill up between 18:00 and 20:00,"
              + " when prices are {3-12} cents lower than in the morning.",
          "infections",
          "Health officials reported {10-400} new cases of the fever on {Monday|Wednesday|Friday} and"
              + " {0-9} deaths, bringing the totals to {10-60},{100-999} and {200-900}. {20-120} people are in"
              + " hospital, {1-25} of them in intensive care. Of {1-9},{100-999} tests {2-19}.{0-9} percent"
              + " were positive. The rate over 7 days is {20-250} per 100,000 people, after {20-250} a week"
              + " before. {40-79}.{0-9} percent have had two doses of the vaccine. Schools in {1-12}"
              + " districts stay shut, and masks must be worn by all over 6 years of age.");

  private InventedSeries() {}

  /** Kinds of reports that rules were tuned on. */
  public static Map<String, List<String>> tuned(int reports) {
    return reports(TUNED, reports);
  }

  /** Kinds of reports for the last look. */
  public static Map<String, List<String>> heldApart(int reports) {
    return reports(HELD_APART, reports);
  }

  private static Map<String, List<String>> reports(Map<String, String> templates, int reports) {
    Map<String, List<String>> all = new TreeMap<>();
    for (Map.Entry<String, String> template : templates.entrySet()) {
      Random random = new Random(template.getKey().hashCode());
      List<String> ofKind = new ArrayList<>();
      for (int i = 0; i < reports; i++) {
        ofKind.add(fill(template.getValue(), random));
      }
      all.put(template.getKey(), ofKind);
    }
    return all;
  }

  /** Fills the slots: {@code 4-9} with a number between, {@code a|b} with one of the two. */
  private static String fill(String template, Random random) {
    Matcher slot = SLOT.matcher(template);
    StringBuilder report = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(report, Matcher.quoteReplacement(value(slot.group(1), random)));
    }
    return slot.appendTail(report).toString();
  }

  private static String value(String slot, Random random) {
    if (slot.contains("|")) {
      String[] choices = slot.split("\\|", -1);
      return choices[random.nextInt(choices.length)];
    }
    String[] range = slot.split("-", 2);
    if (range.length < 2) {
      return slot;
    }
    int from = Integer.parseInt(range[0]);
    return String.valueOf(from + random.nextInt(Integer.parseInt(range[1]) - from + 1));
  }

  /** A copy of a report, of which nobody would say that it is another: by number, 0 to 6. */
  public static String copy(String report, int kind, long seed) {
    InventedNews news = new InventedNews(seed);
    Random random = new Random(seed);
    return switch (kind) {
      case 0 -> InventedNews.firstShare(report, .6);
      case 1 -> news.edit(report, .05);
      case 2 -> news.edit(report, .1);
      case 3 -> misread(report, .03, random);
      case 4 -> misread(report, .06, random);
      case 5 -> report + " " + news.text(60);
      default -> correct(report, random);
    };
  }

  private static String misread(String text, double share, Random random) {
    StringBuilder misread = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean isRead = text.charAt(i) == ' ' || random.nextDouble() >= share;
      misread.append(isRead ? text.charAt(i) : "il1oO0cerns58".charAt(random.nextInt(13)));
    }
    return misread.toString();
  }

  /** Two figures are corrected. */
  private static String correct(String report, Random random) {
    List<String> words = new ArrayList<>(List.of(report.split(" ", -1)));
    for (int done = 0; done < 2; ) {
      int place = random.nextInt(words.size());
      if (words.get(place).matches(".*[0-9].*")) {
        words.set(place, String.valueOf(1000 + random.nextInt(9000)));
        done++;
      }
    }
    return String.join(" ", words);
  }
}
