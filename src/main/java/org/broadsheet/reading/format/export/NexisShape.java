package org.broadsheet.reading.format.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.text.SmallLetters;

/**
 * LexisNexis and Nexis Uni: articles begin with "1 of 100 DOCUMENTS" or end with "End of Document";
 * publication, date and headline stand above fields such as LENGTH, the rest of the fields below
 * the body.
 */
public final class NexisShape implements ExportShape {

  private static final Pattern BEGIN =
      Pattern.compile("(?i)^\\s*(?:\\d+ of \\d+ DOCUMENTS|Dokument \\d+ von \\d+)\\s*$");
  private static final Pattern END = Pattern.compile("(?i)^\\s*End of Document\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^\\s*(HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|URL"
              + "|PUBLICATION-TYPE|GRAPHIC|SUBJECT|ORGANIZATION|PERSON|JOURNAL-CODE|COUNTRY|STATE"
              + "|CITY|CORRECTION-DATE|DOCUMENT-TYPE|SERIES|NOTES|TYPE|CATEGORY):\\s*(.*)$");
  private static final List<String> ABOVE =
      List.of("HEADLINE", "BYLINE", "SECTION", "LENGTH", "DATELINE", "HIGHLIGHT", "SERIES");
  private static final Pattern DATE = Pattern.compile(".*\\b(?:1[89]|20)\\d\\d\\b.*");
  private static final Pattern DAY =
      Pattern.compile("(?iU).*\\b\\d{1,2}\\b.*\\p{L}{3,}.*|.*\\p{L}{3,}\\.?\\s+\\d{1,2}\\b.*");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)^\\s*(?:copyright\\b|©|\\(c\\)).*");
  private static final Pattern BODY_MARK = Pattern.compile("(?i)^\\s*(?:body|text)\\s*$");
  private static final Pattern LENGTH_FIELD = Pattern.compile("(?im)^\\s*LENGTH:\\s*[\\d,.]+");

  @Override
  public String name() {
    return "NEXIS";
  }

  @Override
  public boolean mayFit(String text) {
    return text.contains("ength:") || text.contains("LENGTH:");
  }

  @Override
  public boolean fits(String text) {
    boolean isMarked =
        text.lines().anyMatch(this::begins)
            || text.lines().anyMatch(line -> SmallLetters.of(line).contains("load-date:"));
    return isMarked && LENGTH_FIELD.matcher(text).find();
  }

  @Override
  public boolean begins(String line) {
    return BEGIN.matcher(line).matches();
  }

  @Override
  public boolean ends(String line) {
    return END.matcher(line).matches();
  }

  @Override
  public void read(List<String> lines, ExportFields fields) {
    int firstLabel = firstLabel(lines);
    readTop(lines.subList(0, firstLabel), fields);
    boolean isInBody = false;
    String last = "";
    for (String line : lines.subList(firstLabel, lines.size())) {
      Matcher label = LABEL.matcher(line);
      if (label.matches()) {
        last = label.group(1).toUpperCase(Locale.ROOT);
        isInBody = isInBody && ABOVE.contains(last);
        put(last, label.group(2), fields);
      } else if (ends(line) || COPYRIGHT.matcher(line).matches()) {
        isInBody = false;
        last = "COPYRIGHT";
      } else if (BODY_MARK.matcher(line).matches()) {
        isInBody = true;
      } else if (line.isBlank() && ABOVE.contains(last)) {
        isInBody = true;
        fields.bodyLine(line);
      } else if (isInBody) {
        fields.bodyLine(line);
      }
    }
  }

  private static int firstLabel(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (LABEL.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  /** Above the fields: in the older layout the headline comes last, in the newer one first. */
  private void readTop(List<String> lines, ExportFields fields) {
    List<String> shown =
        lines.stream()
            .filter(line -> !line.isBlank() && !begins(line) && !COPYRIGHT.matcher(line).matches())
            .toList();
    int date = dateLine(shown);
    boolean isOlder = !lines.isEmpty() && begins(lines.get(0));
    if (date > 0) {
      fields.put(Field.PUBLISHED, shown.get(date));
      fields.put(Field.OUTLET, shown.get(isOlder ? 0 : date - 1));
    }
    if (isOlder && date >= 0 && date + 1 < shown.size()) {
      fields.put(Field.TITLE, headline(shown.subList(date + 1, shown.size())));
    } else if (!isOlder && !shown.isEmpty()) {
      fields.put(Field.TITLE, shown.get(0));
    }
  }

  /** Lines with a deep indent below the date are editions, not headlines. */
  private static String headline(List<String> lines) {
    List<String> flush = lines.stream().filter(line -> !line.startsWith("     ")).toList();
    return String.join(" ", flush.isEmpty() ? lines : flush);
  }

  private static int dateLine(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() < 80 && DATE.matcher(line).matches() && DAY.matcher(line).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static void put(String label, String value, ExportFields fields) {
    switch (label) {
      case "HEADLINE" -> fields.put(Field.TITLE, value);
      case "BYLINE" -> fields.put(Field.AUTHORS, value);
      case "SECTION" -> fields.put(Field.SECTION, value);
      case "URL" -> fields.put(Field.URL, value);
      default -> {
        // Fields that no column is for.
      }
    }
  }
}
