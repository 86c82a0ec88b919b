package org.broadsheet.repetition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footers and headers that the maker of the development set planted, read from the maker's
 * source: its lists FOOT and HEAD of templates with {o} for the outlet, {s} for its host, {y} for a
 * year and {n} for a digit.
 */
final class PlantedBlocks {

  private static final Pattern LIST =
      Pattern.compile("^(?:FOOT|HEAD)=\\[(.*?)\\]$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

  private final List<String> templates = new ArrayList<>();

  private PlantedBlocks() {}

  static PlantedBlocks readFrom(Path maker) throws IOException {
    PlantedBlocks planted = new PlantedBlocks();
    Matcher lists = LIST.matcher(Files.readString(maker));
    while (lists.find()) {
      Matcher literals = LITERAL.matcher(lists.group(1));
      while (literals.find()) {
        planted.templates.add(literals.group(1));
      }
    }
    if (planted.templates.isEmpty()) {
      throw new IllegalArgumentException("no templates in " + maker);
    }
    return planted;
  }

  /** The number of the template that a block of an outlet was made of; -1 if of none. */
  int template(String block, String outlet) {
    for (int i = 0; i < templates.size(); i++) {
      if (pattern(templates.get(i), outlet).matcher(block).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static Pattern pattern(String template, String outlet) {
    String host = outlet.toLowerCase(Locale.ROOT).replace(" ", "");
    String quoted = Pattern.quote(template);
    return Pattern.compile(
        quoted
            .replace("{o}", outlet)
            .replace("{s}", host)
            .replace("{y}", "\\E\\d{4}\\Q")
            .replace("{n}", "\\E\\d\\Q"));
  }
}
