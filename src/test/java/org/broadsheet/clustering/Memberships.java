package org.broadsheet.clustering;

import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Origin;
import org.broadsheet.text.Hash128;

/** Lets tests of later rooms begin with articles that are clustered. */
public final class Memberships {

  private Memberships() {}

  /** Of an article like no other. */
  public static Membership alone(String id) {
    Hash128 article = Hash128.of(id);
    return new Membership(article, 1, true, 1, 1, article, Origin.UNKNOWN);
  }
}
