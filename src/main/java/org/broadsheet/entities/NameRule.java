package org.broadsheet.entities;

/** The rule that gave a mention its entity; the last that changed the name is noted. */
public enum NameRule {
  /** The mention as it stands, without possessive, title and quotes. */
  SURFACE,
  /** A short form joined the longest form in its article. */
  LONGEST_IN_ARTICLE,
  /** An acronym that the article spells out. */
  ACRONYM,
  /** The table of names for the same thing. */
  ALIAS,
  /** Most articles of the corpus that say what the name stands for say this. */
  CORPUS_VOTE
}
