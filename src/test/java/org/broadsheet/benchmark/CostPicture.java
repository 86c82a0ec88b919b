package org.broadsheet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where each millisecond of an article goes: a bar per package, the longest first, as SVG. */
final class CostPicture {

  private static final int WIDTH = 760;
  private static final int LABELS = 170;
  private static final int VALUES = 60;
  private static final int ROW = 26;
  private static final int HEAD = 48;

  /** What is less than this share of the longest bar is one bar together. */
  private static final double MIN_SHARE = .02;

  /** Would be written as 0.0 otherwise. */
  private static final double MIN_SHOWN = .05;

  private CostPicture() {}

  /**
   * Writes the picture.
   *
   * @param millis milliseconds of CPU per article by package
   */
  static void write(Map<String, Double> millis, String title, Path file) throws IOException {
    List<Map.Entry<String, Double>> bars = bars(millis);
    int height = HEAD + bars.size() * ROW + 12;
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\""
                + " aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"14\">%n",
            WIDTH, height, WIDTH, title));
    svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, height));
    svg.append(
        format("<text x=\"12\" y=\"28\" font-weight=\"bold\" fill=\"#222222\">%s</text>%n", title));
    for (int i = 0; i < bars.size(); i++) {
      addBar(bars.get(i), bars.get(0).getValue(), HEAD + i * ROW, svg);
    }
    Files.writeString(file, svg.append("</svg>\n"));
  }

  private static List<Map.Entry<String, Double>> bars(Map<String, Double> millis) {
    List<Map.Entry<String, Double>> sorted = new ArrayList<>(millis.entrySet());
    sorted.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
    double least = MIN_SHARE * sorted.get(0).getValue();
    double rest = 0;
    List<Map.Entry<String, Double>> bars = new ArrayList<>();
    for (Map.Entry<String, Double> bar : sorted) {
      if (bar.getValue() >= least) {
        bars.add(bar);
      } else {
        rest += bar.getValue();
      }
    }
    if (rest >= MIN_SHOWN) {
      bars.add(Map.entry("the rest", rest));
    }
    return bars;
  }

  private static void addBar(
      Map.Entry<String, Double> bar, double longest, int y, StringBuilder svg) {
    double width = (WIDTH - LABELS - VALUES) * bar.getValue() / longest;
    boolean isMachine = bar.getKey().contains(" ") || bar.getKey().equals("runner");
    svg.append(
        format(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>%n",
            LABELS - 10, y + 17, bar.getKey()));
    svg.append(
        format(
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
            LABELS, y + 3, Math.max(1, width), ROW - 7, isMachine ? "#9aa5b1" : "#1f5fa8"));
    svg.append(
        format(
            "<text x=\"%.1f\" y=\"%d\" fill=\"#222222\">%.1f</text>%n",
            LABELS + width + 6, y + 17, bar.getValue()));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
