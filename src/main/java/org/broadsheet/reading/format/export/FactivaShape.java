package org.broadsheet.reading.format.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.reading.field.Field;
import org.broadsheet.text.SmallLetters;

/**
 * Factiva: articles end with "Document" and an accession number; either every field has a code of
 * two or three letters, or headline, byline, length, date and source stand in this order.
 */
public final class FactivaShape implements ExportShape {

  private static final Pattern END =
      Pattern.compile("^\\s*Document [A-Z]{2,}[A-Za-z0-9]{8,40}\\s*$");
  private static final Pattern CODE =
      Pattern.compile(
          "^\\s*(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)"
              + "(?:\\s{1,}(.*))?$");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iU)^\\s*[\\d.,]+ (?:words|Wörter|mots|palabras|parole|palavras|слов[аo]?)\\s*$");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)^\\s*(?:copyright\\b|©|\\(c\\)|\\(copyright\\)).*");
  private static final Set<String> BODY = Set.of("LP", "TD");

  @Override
  public String name() {
    return "FACTIVA";
  }

  @Override
  public boolean mayFit(String text) {
    boolean mayBeCoded =
        text.contains("HD") && (text.contains("WC") || text.contains("PD") || text.contains("SN"));
    return mayBeCoded || text.contains("Document ");
  }

  @Override
  public boolean fits(String text) {
    boolean isCoded =
        text.lines().anyMatch(line -> line.matches("^\\s*HD\\s.*|^\\s*HD$"))
            && text.lines()
                .anyMatch(line -> line.matches("^\\s*(?:WC|PD|SN)\\s.*|^\\s*(?:WC|PD)$"));
    return isCoded
        || (text.lines().anyMatch(this::ends)
            && text.lines().anyMatch(line -> WORDS.matcher(line).matches()));
  }

  @Override
  public boolean begins(String line) {
    return false;
  }

  @Override
  public boolean ends(String line) {
    return END.matcher(line).matches() && !SmallLetters.of(line).contains("document number");
  }

  @Override
  public void read(List<String> lines, ExportFields fields) {
    boolean isCoded = lines.stream().anyMatch(line -> line.matches("^\\s*HD(?:\\s.*)?$"));
    if (isCoded) {
      readCoded(lines, fields);
    } else {
      readPlain(lines, fields);
    }
    String last = lines.get(lines.size() - 1).strip();
    if (last.startsWith("Document ")) {
      fields.put(Field.ID, last.substring("Document ".length()));
    }
  }

  private void readCoded(List<String> lines, ExportFields fields) {
    String code = "";
    StringBuilder value = new StringBuilder();
    for (String line : lines) {
      Matcher matcher = CODE.matcher(line);
      if (matcher.matches()) {
        put(code, value.toString(), fields);
        code = matcher.group(1);
        value.setLength(0);
        line = matcher.group(2) == null ? "" : matcher.group(2);
      }
      if (BODY.contains(code) && !ends(line)) {
        fields.bodyLine(line);
      } else if (!line.isBlank() && !ends(line)) {
        value.append(value.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    put(code, value.toString(), fields);
  }

  private static void put(String code, String value, ExportFields fields) {
    switch (code) {
      case "HD" -> fields.put(Field.TITLE, value);
      case "BY" -> fields.put(Field.AUTHORS, value);
      case "PD" -> fields.put(Field.PUBLISHED, value);
      case "SN" -> fields.put(Field.OUTLET, value);
      case "SE" -> fields.put(Field.SECTION, value);
      default -> {
        // Fields that no column is for.
      }
    }
  }

  private void readPlain(List<String> lines, ExportFields fields) {
    List<String> shown = lines.stream().filter(line -> !line.isBlank()).toList();
    int words = indexOf(shown, WORDS);
    int copyright = indexOf(lines, COPYRIGHT);
    if (words > 0) {
      fields.put(Field.TITLE, shown.get(0));
      if (words > 1 && shown.get(words - 1).strip().matches("(?i)(?:by|von|par|por)\\s.*")) {
        fields.put(Field.AUTHORS, shown.get(words - 1));
      }
    }
    if (words >= 0 && words + 2 < shown.size()) {
      fields.put(Field.PUBLISHED, shown.get(words + 1));
      boolean hasTime = shown.get(words + 2).strip().matches("\\d{1,2}:\\d\\d(?::\\d\\d)?.*");
      fields.put(Field.OUTLET, shown.get(Math.min(shown.size() - 1, words + (hasTime ? 3 : 2))));
    }
    int from = copyright >= 0 ? copyright + 1 : Math.min(lines.size(), indexOf(lines, WORDS) + 1);
    for (String line : lines.subList(from, lines.size())) {
      if (!ends(line)) {
        fields.bodyLine(line);
      }
    }
  }

  private static int indexOf(List<String> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
