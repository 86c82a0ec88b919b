package org.broadsheet.repetition;

/** Where in its articles a block stands. */
public enum Zone {
  /** Before the report: among the first two blocks, or in the first 15 % of the text. */
  HEAD,
  /** In the report. */
  BODY,
  /** After the report: among the last three blocks, or in the last 40 % of the text. */
  TAIL;

  private static final int HEAD_BLOCKS = 2;
  private static final int TAIL_BLOCKS = 3;

  /** Mastheads and share lines are short. */
  private static final double HEAD_SHARE = .15;

  /** The appeal of a short report is easily a third of its text. */
  private static final double TAIL_SHARE = .40;

  /**
   * The zone of one block.
   *
   * @param block place of the block among the article's kept blocks, from 0
   * @param blocks number of kept blocks
   * @param charsUpTo characters of the kept blocks before this one
   * @param charsAfter characters of the kept blocks after this one
   * @param chars characters of all kept blocks
   */
  static Zone of(int block, int blocks, int charsUpTo, int charsAfter, int chars) {
    if (block >= blocks - TAIL_BLOCKS && block >= HEAD_BLOCKS) {
      return TAIL;
    }
    if (block < HEAD_BLOCKS || charsUpTo <= HEAD_SHARE * chars) {
      return block == blocks - 1 && blocks > 1 ? TAIL : HEAD;
    }
    return charsAfter <= TAIL_SHARE * chars ? TAIL : BODY;
  }
}
