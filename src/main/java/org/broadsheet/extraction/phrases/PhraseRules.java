package org.broadsheet.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.extraction.phrases.Appeals.Run;
import org.broadsheet.text.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the blocks that a wording marks as boilerplate: appeals, prompts, credits, copyright lines.
 *
 * <p>Only kept blocks are judged; a block that was cut before stays as it is and parts nothing.
 */
public final class PhraseRules {

  /** The rule that cuts the blocks of an appeal. */
  public static final String APPEAL_RULE = "appeal-run";

  /** A longer capture is a sentence, not the name of an outlet. */
  private static final int MAX_NAME_WORDS = 8;

  private static final Pattern COPYRIGHT_NAME =
      Pattern.compile(
          "(?iu)(?:\u00a9|\\(c\\)|copyright)[\\s\u00a9,]*(?:copyright)?[\\s\u00a9,]*(?:by\\s+)?"
              + "(?:[12][0-9]{3}(?:\\s*[-\u2013]\\s*[12][0-9]{3})?,?\\s*)?(?:by\\s+)?"
              + "([\\p{L}\\p{N}][^.|\u2013\u2014;()]{1,60})");

  /** What stands behind the name: "Meridian Wire, all rights reserved". */
  private static final Pattern RIGHTS =
      Pattern.compile("(?iu),?\\s*(?:" + String.join("|", LanguageWords.all("rights")) + ")\\b.*$");

  /**
   * The blocks after the rules, with what they tell of the outlet.
   *
   * @param blocks the same blocks in the same order
   * @param clues names of outlets, not weighed
   */
  public record Outcome(List<Block> blocks, List<Evidence> clues) {}

  private PhraseRules() {}

  /** Applies the built-in lexicon to the blocks of one document. */
  public static Outcome apply(List<Block> blocks) {
    PhraseLexicon lexicon = PhraseLexicon.builtIn();
    List<Block> result = new ArrayList<>(blocks);
    List<Evidence> clues = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<BlockSigns> signs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isKept()) {
        places.add(i);
        signs.add(BlockSigns.of(blocks.get(i), lexicon));
      }
    }
    for (Run run : Appeals.in(signs)) {
      for (int i = run.first(); i < run.end(); i++) {
        result.set(places.get(i), signs.get(i).block().cut(CutReason.APPEAL, APPEAL_RULE));
        addName(OutletSignal.APPEAL, signs.get(i).capturedName(), clues);
      }
    }
    for (int i = 0; i < signs.size(); i++) {
      if (result.get(places.get(i)).isKept()) {
        result.set(places.get(i), judged(signs.get(i), clues));
      }
    }
    return new Outcome(List.copyOf(result), List.copyOf(clues));
  }

  private static Block judged(BlockSigns signs, List<Evidence> clues) {
    Block block = signs.block();
    Phrase phrase = signs.cuttingPhrase();
    boolean isCopyright =
        phrase == null ? signs.isCopyrightLine() : phrase.reason() == CutReason.COPYRIGHT;
    if (isCopyright) {
      Matcher name = COPYRIGHT_NAME.matcher(block.text());
      addName(OutletSignal.COPYRIGHT, name.find() ? withoutRights(name.group(1)) : null, clues);
    }
    if (phrase == null) {
      return isCopyright ? block.cut(CutReason.COPYRIGHT, "copyright-sign") : block;
    }
    String rule = phrase.role().name().toLowerCase(Locale.ROOT) + ":" + phrase.language();
    return block.cut(phrase.reason(), rule + ":" + String.join(" ", phrase.words()));
  }

  private static String withoutRights(String name) {
    return RIGHTS.matcher(name).replaceFirst("").strip();
  }

  private static void addName(OutletSignal signal, @Nullable String name, List<Evidence> clues) {
    if (name == null || name.isBlank() || name.split("\\s+").length > MAX_NAME_WORDS) {
      return;
    }
    Evidence clue = Evidence.of(signal, name.strip());
    if (!clues.contains(clue)) {
      clues.add(clue);
    }
  }
}
