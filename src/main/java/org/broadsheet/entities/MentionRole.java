package org.broadsheet.entities;

/** What a name does where it stands. Only names of {@link #TEXT} are counted. */
public enum MentionRole {
  /** The article speaks of it. */
  TEXT,
  /** It stands in the line of place, day and agency with which the article begins. */
  DATELINE,
  /** It is credited: a photographer, an agency, a reporter, an imprint. */
  CREDIT,
  /** It is the outlet that printed the article. */
  OWN_OUTLET
}
