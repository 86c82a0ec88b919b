package org.broadsheet.extraction;

import java.io.Serializable;
import org.broadsheet.text.Hash128;

/**
 * Which records a sample takes: by their ids, so that it is the same in every run, and a larger
 * sample holds every smaller one.
 *
 * @param share of the records, more than 0, at most 1
 */
record Sample(double share) implements Serializable {

  /** By the low half of the id: shards are ranges of the high one, and would fill unevenly. */
  boolean takes(String id) {
    return (Hash128.parse(id).low() >>> 11) * 0x1p-53 < share;
  }
}
