package org.broadsheet.extraction.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article: one that is called so, if it holds most of the prose,
 * else the smallest that does.
 */
final class RootChoice {

  /**
   * A trusted element with less than this share of the page's prose may be a part of the article.
   */
  private static final double TRUSTED_SHARE = .6;

  /** The smallest element with this share of the prose holds the article. */
  private static final double HOLDER_SHARE = .8;

  /** Characters of prose from which one of several articles is more than a teaser. */
  private static final int ARTICLE_CHARS = 250;

  private RootChoice() {}

  /** The selection of the best root. */
  static Selection choose(Outline outline) {
    return Selection.of(outline, root(outline));
  }

  private static Region root(Outline outline) {
    Map<Trust, Region> trusted = trusted(outline);
    return Stream.<Supplier<@Nullable Region>>of(
            () -> dominant(trusted.get(Trust.BODY), outline),
            () -> dominant(trusted.get(Trust.ARTICLE), outline),
            () -> firstOfSeveral(outline),
            () -> dominant(trusted.get(Trust.MAIN), outline))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> holder(outline));
  }

  private static @Nullable Region dominant(@Nullable Region region, Outline outline) {
    return region != null && region.prose >= TRUSTED_SHARE * outline.body().prose ? region : null;
  }

  /** The smallest element with most of the prose. */
  private static Region holder(Outline outline) {
    Region body = outline.body();
    Region holder = body;
    for (Region region : outline.regions()) {
      if (region.prose >= HOLDER_SHARE * body.prose && holder.holds(region) && region.cut == null) {
        holder = region;
      }
    }
    return holder;
  }

  /**
   * The first of several articles on one page, each under a main heading of its own: pages that
   * scroll on add others below the one that was asked for. Null if there are not several.
   */
  private static @Nullable Region firstOfSeveral(Outline outline) {
    Region first = null;
    for (Region region : outline.regions()) {
      boolean isArticle =
          region.prose >= ARTICLE_CHARS
              && region.cut == null
              && Trust.of(region.element) == Trust.ARTICLE
              && hasMainHeading(outline, region);
      if (isArticle && first != null && !first.holds(region)) {
        return first;
      }
      first = isArticle && first == null ? region : first;
    }
    return null;
  }

  private static boolean hasMainHeading(Outline outline, Region region) {
    for (int i = region.first; i < region.end; i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.kind() == BlockKind.HEADING && block.region().tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  /** For each trust, in its order, the element with the most prose. */
  private static Map<Trust, Region> trusted(Outline outline) {
    Map<Trust, Region> best = new EnumMap<>(Trust.class);
    for (Region region : outline.regions()) {
      if (region.prose == 0) {
        continue;
      }
      Trust trust = Trust.of(region.element);
      if (trust != Trust.NONE) {
        best.merge(trust, region, (one, other) -> other.prose > one.prose ? other : one);
      }
    }
    return best;
  }
}
