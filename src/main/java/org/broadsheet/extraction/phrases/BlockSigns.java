package org.broadsheet.extraction.phrases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.phrases.Phrase.Role;
import org.broadsheet.extraction.phrases.PhraseLexicon.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon found in one block.
 *
 * @param block the block
 * @param words its first words
 * @param hits the phrases in it
 * @param counts how many of them have each role
 */
record BlockSigns(Block block, List<BlockWord> words, List<Hit> hits, Map<Role, Integer> counts) {

  /** Longer blocks hold more than a copyright line. */
  private static final int MAX_COPYRIGHT_WORDS = 40;

  static BlockSigns of(Block block, PhraseLexicon lexicon) {
    List<BlockWord> words = BlockWord.of(block.text(), PhraseLexicon.MAX_WORDS);
    List<Hit> hits = lexicon.hits(words);
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    hits.forEach(hit -> counts.merge(hit.phrase().role(), 1, Integer::sum));
    return new BlockSigns(block, words, hits, counts);
  }

  boolean has(Role role) {
    return counts.containsKey(role);
  }

  int count(Role role) {
    return counts.getOrDefault(role, 0);
  }

  /** The phrase that cuts this block alone, or null. */
  @Nullable Phrase cuttingPhrase() {
    for (Hit hit : hits) {
      Role role = hit.phrase().role();
      if (role == Role.LINE || (role == Role.LABEL && hit.end() >= 1 && isLabel(hit))) {
        return hit.phrase();
      }
    }
    return null;
  }

  /** The name that an anchor of this block captures, or null. */
  @Nullable String capturedName() {
    for (Hit hit : hits) {
      if (hit.phrase().capturesName() && hit.end() < words.size()) {
        int start = words.get(hit.end()).start();
        if (Character.isLowerCase(block.text().charAt(start)) && !isArticle(words.get(hit.end()))) {
          continue;
        }
        return block.text().substring(start, words.get(words.size() - 1).end());
      }
    }
    return null;
  }

  /** "The" and its like before a name are written small in the middle of a line. */
  private static boolean isArticle(BlockWord word) {
    return word.lower().length() <= 3;
  }

  /** Whether the block is a copyright line, by the sign that it begins with. */
  boolean isCopyrightLine() {
    boolean starts =
        block.text().startsWith("\u00a9")
            || block.text().regionMatches(true, 0, "(c) ", 0, 4)
            || block.text().regionMatches(true, 0, "copyright 2", 0, 11);
    return starts && words.size() <= MAX_COPYRIGHT_WORDS;
  }

  /** Whether the block is boilerplate by itself. */
  boolean isBoilerplate() {
    return isCopyrightLine() || cuttingPhrase() != null;
  }

  private boolean isLabel(Hit hit) {
    boolean atStart = hit.end() - hit.phrase().words().size() == 0;
    String rest = block.text().substring(words.get(hit.end() - 1).end()).stripLeading();
    return atStart && (rest.startsWith(":") || rest.startsWith("\uff1a"));
  }
}
