package org.broadsheet.reading.format.export;

import java.util.List;

/** How a news archive lays out the articles in the files that it exports. */
interface ExportShape {

  /** The name of the format. */
  String name();

  /**
   * Whether it is worth looking closer at the beginning of a file: cheap, and never wrong in no.
   */
  boolean mayFit(String text);

  /** Whether the beginning of a file looks like such an export. */
  boolean fits(String text);

  /** Whether a line stands at the head of an article and belongs to it. */
  boolean begins(String line);

  /** Whether a line is the last one of an article. */
  boolean ends(String line);

  /** Finds the fields and the body in the lines of one article. */
  void read(List<String> lines, ExportFields fields);
}
