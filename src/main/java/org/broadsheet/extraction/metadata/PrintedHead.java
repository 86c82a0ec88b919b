package org.broadsheet.extraction.metadata;

import java.util.List;

/**
 * The short lines that a page prints around its headline: date, authors, section, teasers.
 *
 * @param before those in front of the headline, in order
 * @param after those behind it, up to the first long paragraph
 */
public record PrintedHead(List<String> before, List<String> after) {

  /** No lines at all. */
  public static final PrintedHead NONE = new PrintedHead(List.of(), List.of());
}
