package org.broadsheet.repetition;

import java.util.List;
import java.util.TreeSet;
import org.broadsheet.article.Article;
import org.broadsheet.article.Metadata;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * What tells, in some forty bytes, whether two articles are versions of one.
 *
 * <p>A long block is known by its mark, 16 bits of its smallest shingle, which mostly outlives an
 * edit. Collisions (one in 65,536) do not matter, because no single mark decides.
 *
 * @param article a hash of the article's id
 * @param address a hash of the canonical or other address; 0 if unknown
 * @param title a hash of the normalised title; 0 if unknown or too short to tell
 * @param leads a character a mark: marks of the first two long blocks, two each
 * @param marks marks of the long blocks: a sample of at most {@link #MARKS}, the same from equal
 *     blocks
 */
record VersionSketch(long article, int address, int title, String leads, String marks) {

  static final int MARKS = 9;

  /** Shorter blocks ("Read more", "he said") tell nothing about their article. */
  static final int LONG_BLOCK_WORDS = 10;

  /** "Update" and "Weather report" head many articles. */
  private static final int TITLE_WORDS = 4;

  private static final int LEADS = 2;

  /** The sketch of an article with the given kept blocks. */
  static VersionSketch of(Article article, List<BlockText> blocks) {
    StringBuilder leads = new StringBuilder();
    TreeSet<Long> smallest = new TreeSet<>(Long::compareUnsigned);
    for (BlockText block : blocks) {
      if (block.wordCount() < LONG_BLOCK_WORDS) {
        continue;
      }
      long shingle = block.smallestShingle(0);
      if (leads.length() < 2 * LEADS) {
        leads.append((char) shingle).append((char) block.smallestShingle(1));
      }
      smallest.add(mixed(shingle));
      if (smallest.size() > MARKS) {
        smallest.pollLast();
      }
    }
    StringBuilder marks = new StringBuilder();
    for (long value : smallest) {
      marks.append((char) mixed(value));
    }
    return new VersionSketch(
        Hash128.of(article.id()).high(),
        address(article.metadata()),
        title(article.metadata().title()),
        leads.toString(),
        marks.toString());
  }

  /** The mark by which a block is known in sketches. */
  static char mark(BlockText block) {
    return (char) block.smallestShingle(0);
  }

  /**
   * Swaps the halves, so that the sample is drawn by other bits than the marks; its own inverse.
   */
  private static long mixed(long shingle) {
    return Long.rotateLeft(shingle, 32);
  }

  /**
   * What names the family of an article at first sight: its title, else its address, else itself.
   */
  static Hash128 family(Article article) {
    String title = article.metadata().title();
    if (title != null && title(title) != 0) {
      return BlockText.of(title).hash();
    }
    String url = url(article.metadata());
    return Hash128.of(url != null ? url : article.id());
  }

  private static @Nullable String url(Metadata metadata) {
    return metadata.canonicalUrl() != null ? metadata.canonicalUrl() : metadata.url();
  }

  private static int address(Metadata metadata) {
    String url = url(metadata);
    return url == null ? 0 : nonZero(Hash128.of(url));
  }

  private static int title(@Nullable String title) {
    if (title == null) {
      return 0;
    }
    BlockText text = BlockText.of(title);
    return text.wordCount() < TITLE_WORDS ? 0 : nonZero(text.hash());
  }

  private static int nonZero(Hash128 hash) {
    int bits = (int) hash.high();
    return bits == 0 ? 1 : bits;
  }
}
