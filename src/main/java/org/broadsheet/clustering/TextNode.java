package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One distinct text: what it is compared by, and the articles that carry it.
 *
 * @param earliest the first article with a date, empty if none has one
 */
record TextNode(Profile profile, Summary articles, Optional<Occurrence> earliest) {

  static final Comparator<Occurrence> BY_TIME =
      Comparator.comparingLong((Occurrence article) -> article.date().start())
          .thenComparing(Occurrence::articleId);

  static TextNode of(Sketch sketch, List<Occurrence> articles) {
    return new TextNode(
        Profile.of(sketch, articles), Summary.ofArticles(articles), earliest(articles));
  }

  private static Optional<Occurrence> earliest(List<Occurrence> articles) {
    return articles.stream()
        .filter(article -> article.date().isKnown())
        .min(BY_TIME)
        .map(Occurrence::brief);
  }

  static final class Coder extends CompactCoder<TextNode> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(TextNode node, DataOutputStream out) throws IOException {
      Profile.Coder.INSTANCE.write(node.profile, out);
      Summary.Coder.INSTANCE.write(node.articles, out);
      writeOptional(node.earliest, Occurrence.Coder.INSTANCE, out);
    }

    @Override
    TextNode read(DataInputStream in) throws IOException {
      return new TextNode(
          Profile.Coder.INSTANCE.read(in),
          Summary.Coder.INSTANCE.read(in),
          readOptional(Occurrence.Coder.INSTANCE, in));
    }
  }
}
