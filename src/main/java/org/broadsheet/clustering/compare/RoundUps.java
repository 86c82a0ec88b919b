package org.broadsheet.clustering.compare;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text that holds other texts among others (a round-up, a digest) from one of which others
 * are shortened copies.
 *
 * <p>A shortened copy keeps the beginning, so all shortened copies of a text stand in the same part
 * of it; the pieces of a round-up stand in different parts. A round-up is linked to its pieces and
 * not joined, or it would make one cluster of all of them.
 */
final class RoundUps {

  /**
   * A text that is this much of the longer one is a version of it, whatever else is in there. At .6
   * one in five of 200 texts put together of two to six articles was joined to the longest of them.
   */
  private static final double MAIN_SHARE = .8;

  /** A copy cut short begins within this share of the words of the text that it was cut from. */
  private static final double MAX_BEGIN = .2;

  /** A lone piece behind the beginning is one among others if it is less than this of the text. */
  private static final double MAX_LONE_SHARE = .5;

  private RoundUps() {}

  /**
   * A text that stands in a longer one.
   *
   * @param smaller the smaller node of the pair, by which the pair is keyed
   * @param pair the pair as it was compared
   */
  record Part(Hash128 smaller, ComparedPair pair) {

    /** Share of the longer text that is this one. */
    double share() {
      return Math.min(pair.verdict().containmentInOther(), pair.verdict().containmentOfOther());
    }

    private Part contained() {
      return new Part(smaller, pair.decided(Decision.CONTAINS));
    }
  }

  /**
   * Decides which parts of one text are its versions.
   *
   * @param parts all texts that were found to stand in one longer text, in any order
   * @param target takes each of them, as it was or as {@link Decision#CONTAINS}
   */
  static void separate(List<Part> parts, Consumer<Part> target) {
    Span main = main(parts);
    boolean isRoundUp = main == null && hasPartsApart(parts);
    for (Part part : parts) {
      boolean isAmongOthers =
          main == null
              ? isRoundUp || isBehindTheBeginning(part)
              : part.share() < MAIN_SHARE && part.pair().inLonger().isApartFrom(main);
      target.accept(isAmongOthers ? part.contained() : part);
    }
  }

  /** The part that is most of the text, or null. */
  private static @Nullable Span main(List<Part> parts) {
    Span main = null;
    double most = MAIN_SHARE;
    for (Part part : parts) {
      if (part.share() >= most) {
        most = part.share();
        main = part.pair().inLonger();
      }
    }
    return main;
  }

  /** The part that ends first and the one that begins last are apart if any two are. */
  private static boolean hasPartsApart(List<Part> parts) {
    Span first = Span.WHOLE;
    Span last = Span.WHOLE;
    for (Part part : parts) {
      Span span = part.pair().inLonger();
      first = span.to() < first.to() ? span : first;
      last = span.from() > last.from() ? span : last;
    }
    return first.isApartFrom(last);
  }

  private static boolean isBehindTheBeginning(Part part) {
    return part.pair().inLonger().from() > MAX_BEGIN && part.share() < MAX_LONE_SHARE;
  }
}
