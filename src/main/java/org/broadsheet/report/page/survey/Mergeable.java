package org.broadsheet.report.page.survey;

import java.io.Serializable;

/**
 * A part of a sum. Merging is associative and commutative, so files may be read in any order.
 *
 * @param <A> the class itself
 */
public interface Mergeable<A> extends Serializable {

  /** Adds another part to this one; the other stays as it is. */
  void merge(A other);
}
