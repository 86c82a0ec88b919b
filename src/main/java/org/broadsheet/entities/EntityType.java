package org.broadsheet.entities;

/** What kind of thing a name names. */
public enum EntityType {
  /** A person. */
  PER,
  /** An organisation: company, party, government body, team, outlet. */
  ORG,
  /** A place: country, city, region, building with an address. */
  LOC,
  /** Anything else with a name. */
  MISC
}
