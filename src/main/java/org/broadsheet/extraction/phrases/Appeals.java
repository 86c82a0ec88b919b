package org.broadsheet.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.extraction.phrases.Phrase.Role;

/**
 * Finds requests for money or support: runs of blocks that an anchor starts ("A Message from NAME",
 * "Dear readers") and hints carry on ("your support", "independent journalism").
 *
 * <p>An appeal is good prose, so no single block of it need look like boilerplate; the run does.
 */
final class Appeals {

  /** Blocks without any hint that an appeal may hold in a row: the "why" between two requests. */
  private static final int MAX_GAP = 3;

  /** The longest appeals have two dozen paragraphs. */
  private static final int MAX_RUN = 40;

  /** Hints in all of a run that make it an appeal: one may stand in any report about a charity. */
  private static final int MIN_HINTS = 2;

  /** Hints that make one block at the head or tail an appeal without an anchor. */
  private static final int MIN_HINTS_ALONE = 3;

  /** Short blocks behind the last hint that still belong to an appeal that ends the document. */
  private static final int MAX_LAST_BLOCKS = 2;

  private static final int SHORT_WORDS = 20;

  /** An appeal that leaves less than this share of the words is the article itself. */
  private static final double MIN_LEFT = .15;

  private final List<BlockSigns> blocks;

  /**
   * A run of blocks.
   *
   * @param first index of its first block
   * @param end index behind its last block
   */
  record Run(int first, int end) {}

  private Appeals(List<BlockSigns> blocks) {
    this.blocks = blocks;
  }

  /** The appeals among these blocks, in order. */
  static List<Run> in(List<BlockSigns> blocks) {
    List<Run> runs = new Appeals(blocks).find();
    int cut = runs.stream().mapToInt(run -> words(blocks, run.first(), run.end())).sum();
    int all = words(blocks, 0, blocks.size());
    return all - cut < MIN_LEFT * all ? List.of() : runs;
  }

  private static int words(List<BlockSigns> blocks, int first, int end) {
    return blocks.subList(first, end).stream().mapToInt(block -> block.words().size()).sum();
  }

  private List<Run> find() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Run run = runFrom(i);
      if (run.end() > run.first()) {
        runs.add(run);
        i = run.end() - 1;
      }
    }
    return runs;
  }

  /** The run that starts here, empty if none does. */
  private Run runFrom(int first) {
    BlockSigns start = blocks.get(first);
    if (!start.has(Role.ANCHOR)) {
      boolean alone = isAtAnEnd(first) && start.count(Role.HINT) >= MIN_HINTS_ALONE;
      return new Run(first, alone ? extended(first + 1) : first);
    }
    int end = first + 1;
    int hints = start.count(Role.HINT) + start.count(Role.WEAK);
    int last = Math.min(blocks.size(), first + MAX_RUN);
    for (int i = end; i < last && i - end <= MAX_GAP; i++) {
      BlockSigns block = blocks.get(i);
      boolean follows = i == end && block.has(Role.WEAK);
      if (follows || block.has(Role.HINT) || block.has(Role.CLOSE) || block.has(Role.ANCHOR)) {
        hints += block.count(Role.HINT) + block.count(Role.CLOSE) + block.count(Role.WEAK);
        end = i + 1;
      }
    }
    return new Run(first, hints >= MIN_HINTS ? extended(end) : first);
  }

  /** Closing lines that follow, and short last blocks of the document. */
  private int extended(int end) {
    int extended = end;
    while (extended < blocks.size() && blocks.get(extended).has(Role.CLOSE)) {
      extended++;
    }
    int left = blocks.size() - extended;
    boolean shortLeft =
        left <= MAX_LAST_BLOCKS
            && blocks.subList(extended, blocks.size()).stream()
                .allMatch(block -> block.words().size() <= SHORT_WORDS && !block.isBoilerplate());
    return shortLeft && extended > blocks.size() / 2 ? blocks.size() : extended;
  }

  private boolean isAtAnEnd(int index) {
    return index < 2 || index >= blocks.size() - 3;
  }
}
