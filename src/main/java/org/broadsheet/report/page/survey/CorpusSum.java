package org.broadsheet.report.page.survey;

/** What the report sums over the whole corpus. */
public enum CorpusSum {
  ARTICLES,
  ARTICLES_OF_MIXED_LANGUAGE,
  ARTICLES_WITH_OUTLET,
  ARTICLES_WITH_DAY,
  WORDS,
  KEPT_CHARS,
  CUT_CHARS,
  CLUSTERS,
  /** Cut blocks of prose; menus and labels are in no table. */
  CUT_BLOCKS
}
