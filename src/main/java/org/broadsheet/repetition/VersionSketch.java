package org.broadsheet.repetition;

import java.util.List;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Metadata;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * What tells, in some sixty bytes, whether two articles are versions of one.
 *
 * <p>A long block is known by its mark: 16 bits each of two of its shingles, one of which mostly
 * outlives an edit. Collisions (one in 32,768) do not matter, because no single mark decides.
 *
 * @param article a hash of the article's id
 * @param address a hash of the canonical or other address; 0 if unknown
 * @param title a hash of the normalised title; 0 if unknown or too short to tell
 * @param leads marks of the first three long blocks, two characters each
 * @param marks marks of the long blocks, two characters each: a sample of at most {@link #MARKS},
 *     which draws the same from equal blocks
 */
record VersionSketch(long article, int address, int title, String leads, String marks) {

  static final int MARKS = 9;

  /** Shorter blocks ("Read more", "he said") tell nothing about their article. */
  static final int LONG_BLOCK_WORDS = 10;

  /** "Update" and "Weather report" head many articles. */
  private static final int TITLE_WORDS = 4;

  /** One more than the long headers that a page has. */
  private static final int LEADS = 3;

  /** The sketch of an article with the given kept blocks. */
  static VersionSketch of(Article article, List<BlockText> blocks) {
    StringBuilder leads = new StringBuilder();
    TreeMap<Long, String> sample = new TreeMap<>(Long::compareUnsigned);
    for (BlockText block : blocks) {
      if (block.wordCount() >= LONG_BLOCK_WORDS) {
        long[] shingles = block.smallestShingles();
        String mark = mark(shingles);
        if (leads.length() < 2 * LEADS) {
          leads.append(mark);
        }
        sample.put(Long.rotateLeft(shingles[0], 32), mark);
        if (sample.size() > MARKS) {
          sample.pollLastEntry();
        }
      }
    }
    return new VersionSketch(
        Hash128.of(article.id()).high(),
        address(article.metadata()),
        title(article.metadata().title()),
        leads.toString(),
        String.join("", sample.values()));
  }

  /** The mark by which a block is known in sketches: two characters. */
  static String mark(BlockText block) {
    return mark(block.smallestShingles());
  }

  private static String mark(long[] shingles) {
    return new String(new char[] {(char) shingles[0], (char) shingles[1]});
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
