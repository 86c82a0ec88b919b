package org.broadsheet.entities.naming;

import org.broadsheet.entities.Mention;

/**
 * A mention as it was tagged, with what stands around it.
 *
 * @param mention the mention, named by its surface
 * @param end place in the text after it, in UTF-16 units
 * @param lead the two words before it in its sentence, separated by a blank; empty at its start
 */
public record TaggedMention(Mention mention, int end, String lead) {

  /** The word before it; empty at the start of a sentence. */
  String before() {
    return lead.substring(lead.lastIndexOf(' ') + 1);
  }

  /** The word before that; empty where there is none. */
  String beforeThat() {
    int blank = lead.lastIndexOf(' ');
    return blank < 0 ? "" : lead.substring(0, blank);
  }
}
