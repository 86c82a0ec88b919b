package org.broadsheet.reading.format.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.text.SmallLetters;

/** ProQuest: articles begin with "Document 1 of 100" and consist of labelled fields. */
public final class ProQuestShape implements ExportShape {

  private static final Pattern BEGIN = Pattern.compile("(?i)^\\s*Document \\d+ of \\d+\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Title|Author|Publication info|Publication title|Publication date|Publication year"
              + "|Publication subject|Abstract|Full text|Links|Subject|Location|People|Company"
              + "|Company / organization|Pages|Number of pages|Volume|Issue|Section|Publisher"
              + "|Place of publication|Country of publication|ISSN|e-ISSN|Source type"
              + "|Language of publication|Document type|ProQuest document ID|Document URL"
              + "|Copyright|Last updated|Database|Identifier / keyword|Dateline|First page"
              + "|Classification|Credit|Column|DOI|Document feature):\\s?(.*)$");

  private static final Pattern RULE = Pattern.compile("^\\s*_{20,}\\s*$");

  @Override
  public String name() {
    return "PROQUEST";
  }

  @Override
  public boolean mayFit(String text) {
    return text.contains("Full text:");
  }

  @Override
  public boolean fits(String text) {
    return text.contains("Full text:")
        && (text.lines().anyMatch(this::begins) || text.contains("ProQuest document ID:"));
  }

  @Override
  public boolean begins(String line) {
    return BEGIN.matcher(line).matches();
  }

  @Override
  public boolean ends(String line) {
    return false;
  }

  @Override
  public void read(List<String> lines, ExportFields fields) {
    lines.stream()
        .filter(line -> !line.isBlank() && !begins(line) && !RULE.matcher(line).matches())
        .findFirst()
        .filter(line -> !LABEL.matcher(line).matches())
        .ifPresent(line -> fields.put(Field.TITLE, line));
    String label = "";
    for (String line : lines) {
      Matcher matcher = LABEL.matcher(line);
      String value = line;
      if (RULE.matcher(line).matches()) {
        label = "";
      }
      if (matcher.matches()) {
        label = SmallLetters.of(line.substring(0, line.indexOf(':')));
        value = matcher.group(1);
        put(label, value, fields);
      }
      if (label.equals("full text")) {
        fields.bodyLine(value);
      }
    }
  }

  private static void put(String label, String value, ExportFields fields) {
    switch (label) {
      case "title" -> fields.put(Field.TITLE, value);
      case "author" -> fields.put(Field.AUTHORS, value);
      case "publication title" -> fields.put(Field.OUTLET, value);
      case "publication date" -> fields.put(Field.PUBLISHED, value);
      case "section" -> fields.put(Field.SECTION, value);
      case "proquest document id" -> fields.put(Field.ID, value);
      default -> {
        // Fields that no column is for; the document URL is ProQuest's, not the outlet's.
      }
    }
  }
}
