package org.broadsheet.extraction.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that only gives a date, perhaps with a label, a weekday, a place or a name.
 *
 * @param date the date
 * @param isUpdate whether the line says when the article was changed, not when it was published
 * @param rest what else stands in the line, part by part
 */
public record DateLine(PrintedDate date, boolean isUpdate, List<String> rest) {

  private static final int MAX_CHARS = 120;

  /** Words besides date and labels: a place, an author, an outlet. More is a sentence. */
  private static final int MAX_REST_WORDS = 6;

  private static final Pattern PARTS =
      Pattern.compile("[|\u00b7\u2022\u2014\u2013,;:/()]+|\\s-\\s|\\s{2,}");
  private static final Pattern YEAR_MARK =
      Pattern.compile(
          "^(?:\u0433\\.?|\u0433\u043e\u0434\u0430|\u0440\\.?|\u0440\u043e\u043a\u0443)(?=\\s|$)");
  private static final Set<String> UPDATED =
      Set.of(
          "updated",
          "last updated",
          "modified",
          "last modified",
          "updated on",
          "last updated on",
          "aktualisiert",
          "aktualisiert am",
          "zuletzt aktualisiert",
          "mis \u00e0 jour",
          "mis \u00e0 jour le",
          "modifi\u00e9 le",
          "actualizado",
          "actualizado el",
          "\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e",
          "\u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043e",
          "aggiornato",
          "atualizado em");
  private static final Set<String> LABELS =
      Set.of(
          "published",
          "published on",
          "published at",
          "publiziert",
          "publiziert am",
          "first published",
          "posted",
          "posted on",
          "posted at",
          "date",
          "on",
          "at",
          "issued",
          "released",
          "created",
          "publication date",
          "et",
          "est",
          "edt",
          "pt",
          "pst",
          "pdt",
          "ct",
          "cst",
          "cdt",
          "bst",
          "gmt",
          "utc",
          "cet",
          "cest",
          "msk",
          "ist",
          "uhr",
          "um",
          "am",
          "vom",
          "den",
          "der",
          "stand",
          "datum",
          "ver\u00f6ffentlicht",
          "ver\u00f6ffentlicht am",
          "erschienen am",
          "erstellt am",
          "publi\u00e9",
          "publi\u00e9 le",
          "le",
          "\u00e0",
          "date de publication",
          "el",
          "a las",
          "publicado",
          "publicado el",
          "fecha",
          "publicado em",
          "em",
          "il",
          "pubblicato",
          "pubblicato il",
          "data",
          "op",
          "gepubliceerd",
          "gepubliceerd op",
          "opublikowano",
          "\u043e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043e",
          "\u0434\u0430\u0442\u0430",
          "\u0434\u0430\u0442\u0430 \u043f\u0443\u0431\u043b\u0438\u043a\u0430\u0446\u0438\u0438",
          "\u043e\u043f\u0443\u0431\u043b\u0456\u043a\u043e\u0432\u0430\u043d\u043e",
          "\u0434\u0430\u0442\u0430 \u043f\u0443\u0431\u043b\u0456\u043a\u0430\u0446\u0456\u0457",
          "\u0432",
          "\u043e",
          "h",
          "hrs",
          "hours");
  private static final Set<String> WEEKDAYS = weekdays();

  /** Reads a line, or nothing if it holds no date or more than one. */
  public static Optional<DateLine> parse(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    return PrintedDate.findIn(line).flatMap(date -> around(line, date));
  }

  private static Optional<DateLine> around(String line, PrintedDate date) {
    List<String> rest = new ArrayList<>();
    boolean isUpdate = false;
    int words = 0;
    String behind = YEAR_MARK.matcher(line.substring(date.end()).strip()).replaceFirst("");
    String others = line.substring(0, date.start()) + " | " + behind;
    for (String part : PARTS.split(others)) {
      String lower = part.strip().toLowerCase(Locale.ROOT);
      String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      isUpdate |= UPDATED.contains(bare);
      boolean isLabel = LABELS.contains(bare) || UPDATED.contains(bare) || WEEKDAYS.contains(bare);
      if (!bare.isEmpty() && !isLabel) {
        rest.add(part.strip());
        words += part.strip().split("\\s+").length;
      }
    }
    boolean isSentence = words > MAX_REST_WORDS || behind.strip().matches(".*\\p{L}{2,}[.!?]$");
    return isSentence
        ? Optional.empty()
        : Optional.of(new DateLine(date, isUpdate, List.copyOf(rest)));
  }

  private static Set<String> weekdays() {
    Set<String> names = new HashSet<>();
    for (String language :
        List.of("en", "de", "fr", "es", "ru", "uk", "it", "pt", "pl", "nl", "sv", "cs", "tr")) {
      DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
      for (String[] days : List.of(symbols.getWeekdays(), symbols.getShortWeekdays())) {
        for (String day : days) {
          names.add(day.toLowerCase(Locale.ROOT));
        }
      }
    }
    names.remove("");
    return Set.copyOf(names);
  }
}
