package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One distinct text: what it is compared by, and the articles that carry it.
 *
 * @param earliest the first articles with a date, in order of time, at most {@link #MOST_DATED}
 */
record TextNode(Profile profile, Summary articles, List<Occurrence> earliest) {

  /** Of more articles with one text the later ones are not looked through as earlier copies. */
  static final int MOST_DATED = 8;

  static final Comparator<Occurrence> BY_TIME =
      Comparator.comparingLong((Occurrence article) -> article.date().start())
          .thenComparing(Occurrence::articleId);

  static TextNode of(Sketch sketch, List<Occurrence> articles) {
    return new TextNode(
        Profile.of(sketch, articles), Summary.ofArticles(articles), earliest(articles));
  }

  private static List<Occurrence> earliest(List<Occurrence> articles) {
    PriorityQueue<Occurrence> latestFirst = new PriorityQueue<>(BY_TIME.reversed());
    for (Occurrence article : articles) {
      if (article.date().isKnown()) {
        latestFirst.add(article.brief());
        if (latestFirst.size() > MOST_DATED) {
          latestFirst.remove();
        }
      }
    }
    List<Occurrence> earliest = new ArrayList<>(latestFirst);
    earliest.sort(BY_TIME);
    return earliest;
  }

  static final class Coder extends CompactCoder<TextNode> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(TextNode node, DataOutputStream out) throws IOException {
      Profile.Coder.INSTANCE.write(node.profile, out);
      Summary.Coder.INSTANCE.write(node.articles, out);
      writeAll(node.earliest, Occurrence.Coder.INSTANCE, out);
    }

    @Override
    TextNode read(DataInputStream in) throws IOException {
      return new TextNode(
          Profile.Coder.INSTANCE.read(in),
          Summary.Coder.INSTANCE.read(in),
          readAll(Occurrence.Coder.INSTANCE, in));
    }
  }
}
