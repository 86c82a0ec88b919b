package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article: one that is called so, if it holds most of the prose
 * or follows the headline, else the smallest that holds most of the prose.
 */
final class RootChoice {

  /**
   * A trusted element with less than this share of the page's prose may be a part of the article.
   */
  private static final double TRUSTED_SHARE = .6;

  /** What schema.org's vocabulary calls the body may be a short item on a page full of others. */
  private static final double DECLARED_SHARE = .15;

  /** The smallest element with this share of the prose holds the article. */
  private static final double HOLDER_SHARE = .8;

  /** Parts with this share of the prose of the element around them are the article in pieces. */
  private static final double PIECES_SHARE = .8;

  /** An inner body with this share of the prose of the one around it leaves out no text. */
  private static final double CORE_SHARE = .9;

  /** A body by its name that is shorter may be the first of several parts. */
  private static final double NAMED_SHARE = .3;

  private final Outline outline;

  private RootChoice(Outline outline) {
    this.outline = outline;
  }

  /** The most trusted root of a page. */
  static Region root(Outline outline) {
    return new RootChoice(outline).root();
  }

  /** The smallest element with most of the prose. */
  static Region holder(Outline outline) {
    return new RootChoice(outline).holder();
  }

  private Region root() {
    return Stream.<Supplier<@Nullable Region>>of(
            this::declaredBody,
            this::namedBody,
            () -> dominant(Trust.ARTICLE),
            this::firstOfSeveral,
            () -> dominant(Trust.MAIN))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(this::holder);
  }

  private @Nullable Region declaredBody() {
    Region body = body(trust -> trust == Trust.DECLARED);
    return body != null && body.prose >= DECLARED_SHARE * outline.body().prose ? body : null;
  }

  private @Nullable Region namedBody() {
    Region body = body(trust -> trust == Trust.BODY || trust == Trust.DECLARED);
    return body != null && (isDominant(body) || isItem(body)) ? body : null;
  }

  /** Whether it can be a short item in front of others: excerpts, comments, a login. */
  private boolean isItem(Region body) {
    return body.prose >= Math.max(Outline.ARTICLE_CHARS, NAMED_SHARE * outline.body().prose)
        && outline.followsHeadline(body);
  }

  private boolean isDominant(Region region) {
    return region.prose >= TRUSTED_SHARE * outline.body().prose;
  }

  /** The largest element of a trust, if it dominates the page. */
  private @Nullable Region dominant(Trust trust) {
    Region largest = null;
    for (Region region : outermost(t -> t == trust)) {
      largest = largest == null || region.prose > largest.prose ? region : largest;
    }
    return largest != null && isDominant(largest) ? largest : null;
  }

  /** The body of the page's article among the elements that are called so, or null. */
  private @Nullable Region body(Predicate<Trust> isWanted) {
    List<Region> bodies = outermost(isWanted);
    if (bodies.isEmpty()) {
      return null;
    }
    List<Region> articles = new ArrayList<>(bodies);
    articles.removeIf(body -> body.prose < Outline.ARTICLE_CHARS);
    for (int i = 1; i < articles.size(); i++) {
      if (isHeadedApart(articles.get(i - 1), articles.get(i))) {
        return headed(articles);
      }
    }
    Region body = bodies.size() == 1 ? bodies.get(0) : joined(bodies);
    return body == null ? null : core(body, isWanted);
  }

  /** The innermost element called a body that holds nearly all prose of the outer one. */
  private Region core(Region body, Predicate<Trust> isWanted) {
    Region core = body;
    for (Region region : outline.regions()) {
      if (region != core
          && core.holds(region)
          && region.prose >= CORE_SHARE * body.prose
          && region.isFree()
          && isWanted.test(region.trust())) {
        core = region;
      }
    }
    return core;
  }

  /** The first of several articles that does not end before the page's headline. */
  private Region headed(List<Region> articles) {
    for (Region article : articles) {
      if (article.end > outline.headline()) {
        return article;
      }
    }
    return articles.get(0);
  }

  /**
   * The smallest element around pieces that hold nearly all of its prose, or a piece that
   * dominates.
   */
  private @Nullable Region joined(List<Region> pieces) {
    Region largest = pieces.get(0);
    int prose = 0;
    for (Region piece : pieces) {
      prose += piece.prose;
      largest = piece.prose > largest.prose ? piece : largest;
    }
    Region around = around(pieces.get(0), pieces.get(pieces.size() - 1));
    if (prose >= PIECES_SHARE * around.prose) {
      return around;
    }
    return isDominant(largest) ? largest : null;
  }

  /** Whether a heading of its own stands in front of the second, in a part without the first. */
  private boolean isHeadedApart(Region first, Region second) {
    Region around = around(first, second);
    Region part = second;
    while (part.parent != null && part.parent != around) {
      part = part.parent;
    }
    for (int i = part.first; i < second.end; i++) {
      PageBlock block = outline.blocks().get(i);
      boolean isInside = i >= second.first;
      if (block.kind() == BlockKind.HEADING
          && (block.isMainHeading() || (!isInside && part != second))) {
        return true;
      }
      if (isInside && block.isProse()) {
        return false;
      }
    }
    return false;
  }

  /** The smallest element that holds two. */
  private static Region around(Region first, Region second) {
    Region around = first;
    while (around.parent != null && !around.holds(second)) {
      around = around.parent;
    }
    return around;
  }

  /** The smallest element with most of the prose. */
  private Region holder() {
    Region body = outline.body();
    Region holder = body;
    for (Region region : outline.regions()) {
      boolean isFree = body.prose > 0 ? region.isFree() : region.cut == null;
      if (region.prose >= HOLDER_SHARE * body.prose && holder.holds(region) && isFree) {
        holder = region;
      }
    }
    return holder;
  }

  /**
   * The one of several articles that prints the page's title, else the first of those under a main
   * heading each: pages that scroll on add others below the one that was asked for. Null if there
   * are not several.
   */
  private @Nullable Region firstOfSeveral() {
    List<Region> articles = outermost(trust -> trust == Trust.ARTICLE);
    articles.removeIf(region -> region.prose < Outline.ARTICLE_CHARS);
    Region titled = titled(articles);
    if (titled != null) {
      return titled;
    }
    articles.removeIf(region -> region.mainHeadings == 0);
    return articles.size() < 2 ? null : headed(articles);
  }

  /** The one that prints the page's title, if others have a heading of its rank; or null. */
  private @Nullable Region titled(List<Region> articles) {
    int headline = outline.headline();
    Region titled = null;
    int others = 0;
    for (Region article : articles) {
      if (article.holds(headline)) {
        titled = article;
      } else if (hasHeadingLike(headline, article)) {
        others++;
      }
    }
    return others > 0 ? titled : null;
  }

  private boolean hasHeadingLike(int headline, Region article) {
    if (headline == Headline.NONE) {
      return false;
    }
    String tag = outline.blocks().get(headline).region().tag();
    for (PageBlock block : outline.blocks().subList(article.first, article.end)) {
      if (block.kind() == BlockKind.HEADING && block.region().tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** The elements of a trust that are in no other one and hold prose that is not cut. */
  private List<Region> outermost(Predicate<Trust> isWanted) {
    List<Region> found = new ArrayList<>();
    int end = 0;
    for (Region region : outline.regions()) {
      if (region.first >= end
          && region.prose > 0
          && isWanted.test(region.trust())
          && region.isFree()) {
        found.add(region);
        end = region.end;
      }
    }
    return found;
  }
}
