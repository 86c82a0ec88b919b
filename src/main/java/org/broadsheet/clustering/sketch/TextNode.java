package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * One distinct text: what it is compared by, and the articles that carry it.
 *
 * @param earliest the first article with a date, empty if none has one
 * @param hasNewArticle whether this run has read one of its articles
 * @param place where an earlier run put it; empty if none knew it
 */
public record TextNode(
    Profile profile,
    ArticleSetSummary articles,
    Optional<Occurrence> earliest,
    boolean hasNewArticle,
    Optional<Place> place) {

  public static final Comparator<Occurrence> BY_TIME =
      Comparator.comparingLong((Occurrence article) -> article.date().start())
          .thenComparing(Occurrence::articleId);

  public static TextNode of(Sketch sketch, List<Occurrence> articles) {
    return of(sketch, articles, Optional.empty());
  }

  /** A text that an earlier run may have put into a cluster. */
  static TextNode of(Sketch sketch, List<Occurrence> articles, Optional<Place> place) {
    return new TextNode(
        Profile.of(sketch, articles),
        ArticleSetSummary.ofArticles(articles),
        earliest(articles),
        articles.stream().anyMatch(Occurrence::isNew),
        place);
  }

  private static Optional<Occurrence> earliest(List<Occurrence> articles) {
    return articles.stream()
        .filter(article -> article.date().isKnown())
        .min(BY_TIME)
        .map(Occurrence::brief);
  }

  public static final class Coder extends ValueCoder<TextNode> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(TextNode node, FieldOutput out) throws IOException {
      out.value(node.profile, Profile.Coder.INSTANCE);
      out.value(node.articles, ArticleSetSummary.Coder.INSTANCE);
      out.optional(node.earliest, Occurrence.Coder.INSTANCE);
      out.flag(node.hasNewArticle);
      out.optional(node.place, Place.Coder.INSTANCE);
    }

    @Override
    protected TextNode read(FieldInput in) throws IOException {
      return new TextNode(
          in.value(Profile.Coder.INSTANCE),
          in.value(ArticleSetSummary.Coder.INSTANCE),
          in.optional(Occurrence.Coder.INSTANCE),
          in.flag(),
          in.optional(Place.Coder.INSTANCE));
    }
  }
}
