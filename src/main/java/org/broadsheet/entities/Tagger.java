package org.broadsheet.entities;

import java.util.List;

/**
 * Finds names in the tokens of a document: the only thing that another engine must implement.
 *
 * <p>A tagger is immutable and may be used by several threads. To plug one in (Stanford CoreNLP,
 * say, which cannot be shipped for its licence), implement this method and hand the tagger to
 * {@link FindMentions#withTaggers}.
 */
@FunctionalInterface
public interface Tagger {

  /**
   * The names in a document, in order and without overlap.
   *
   * @param sentences the tokens of each sentence; a document is tagged as a whole, so that a name
   *     that is clear in one sentence helps in another
   */
  List<Span> tag(List<List<String>> sentences);

  /** Tells this engine and its model from others, in the tables. */
  default String id() {
    return "custom";
  }

  /**
   * A name.
   *
   * @param sentence index of its sentence
   * @param from index of its first token
   * @param to index after its last token
   * @param type what it names
   * @param score how likely it is right, 0 to 1
   */
  record Span(int sentence, int from, int to, EntityType type, double score) {}
}
