package org.broadsheet.extraction;

import java.util.List;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Published;
import org.broadsheet.article.ShortLine;
import org.broadsheet.article.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of what a page or a field says of an article, in UTF-16 units: it becomes a cell of a
 * table, a name in a report and the key of a count, and may be anything. What is cut ends in an
 * ellipsis; real values are a tenth as long.
 */
final class MetadataBounds {

  private static final int MAX_TITLE = 2_000;
  private static final int MAX_BYLINE = 2_000;
  private static final int MAX_SECTION = 500;
  private static final int MAX_AUTHOR = 300;

  /** What told the date, with the date as it is printed. */
  private static final int MAX_EVIDENCE = 300;

  /** Statements by scientists have some dozens of signatures. */
  private static final int MAX_AUTHORS = 200;

  private MetadataBounds() {}

  static Metadata within(Metadata metadata) {
    return metadata.toBuilder()
        .setTitle(line(metadata.title(), MAX_TITLE))
        .setByline(name(metadata.byline(), MAX_BYLINE))
        .setSection(name(metadata.section(), MAX_SECTION))
        .setAuthors(authors(metadata.authors(), MAX_AUTHOR))
        .setPublished(published(metadata.published()))
        .setOutletClues(clues(metadata.outletClues()))
        .build();
  }

  private static Published published(Published published) {
    return new Published(
        published.epochDay(),
        published.epochMillis(),
        published.offsetMinutes(),
        published.precision(),
        line(published.evidence(), MAX_EVIDENCE));
  }

  /** Fields of authors before they are parsed; each may name several. */
  static List<String> fieldsOfAuthors(List<String> fields) {
    return authors(fields, MAX_BYLINE);
  }

  private static List<String> authors(List<String> authors, int most) {
    return authors.stream()
        .filter(author -> !WebAddress.isOffTheWeb(author))
        .limit(MAX_AUTHORS)
        .map(author -> ShortLine.of(author, most))
        .toList();
  }

  /** A script may stand wherever a page names its site or its address. */
  private static List<Evidence> clues(List<Evidence> clues) {
    return clues.stream().filter(clue -> !WebAddress.isOffTheWeb(clue.value())).toList();
  }

  private static @Nullable String name(@Nullable String text, int most) {
    return text == null || WebAddress.isOffTheWeb(text) ? null : line(text, most);
  }

  private static @Nullable String line(@Nullable String text, int most) {
    return text == null ? null : ShortLine.of(text, most);
  }
}
