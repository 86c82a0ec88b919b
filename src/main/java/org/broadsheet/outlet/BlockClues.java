package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.OutletSignal;

/** Finds outlets' names in the blocks of an article, and what is said around them. */
final class BlockClues {

  /** What a name in a block that was cut for this reason is. */
  private static final Map<CutReason, OutletSignal> CUT =
      Map.of(
          CutReason.OUTLET_LINE, OutletSignal.OUTLET_LINE,
          CutReason.APPEAL, OutletSignal.APPEAL,
          CutReason.SIGN_UP, OutletSignal.APPEAL,
          CutReason.COPYRIGHT, OutletSignal.COPYRIGHT);

  /**
   * Characters of an article that are looked through, from its beginning. The longest articles of
   * magazines have a third of them; what is longer is a book, whose outlet is not told by whom it
   * quotes, and each word costs as much as its language does.
   */
  private static final int MAX_CHARS = 400_000;

  private final NameIndex names;

  BlockClues(NameIndex names) {
    this.names = names;
  }

  List<OutletClue> read(Article article) {
    List<OutletClue> clues = new ArrayList<>();
    int left = MAX_CHARS;
    for (Block block : article.blocks()) {
      String text = block.text().substring(0, Math.min(left, block.text().length()));
      left -= text.length();
      if (block.isKept()) {
        addSpeech(text, clues);
      } else if (CUT.containsKey(block.reason())) {
        addNames(CUT.get(block.reason()), text, clues);
      }
    }
    return clues;
  }

  private void addNames(OutletSignal signal, String text, List<OutletClue> clues) {
    for (NameMention mention : names.mentionsIn(NameWord.of(text))) {
      clues.add(clue(signal, mention, mention.outlets().get(0).name()));
    }
  }

  private void addSpeech(String text, List<OutletClue> clues) {
    List<NameWord> words = NameWord.of(text);
    for (NameMention mention : names.mentionsIn(words)) {
      OutletSignal signal = SpeechCues.signalOf(words, mention);
      if (signal != null) {
        clues.add(clue(signal, mention, SpeechCues.excerpt(text, words, mention)));
      }
    }
  }

  private static OutletClue clue(OutletSignal signal, NameMention mention, String value) {
    return new OutletClue(
        signal,
        value,
        mention.outlets().stream()
            .map(OutletEntry::domain)
            .filter(key -> !Carriers.has(key))
            .toList());
  }
}
