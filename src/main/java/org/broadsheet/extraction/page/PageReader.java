package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.RejectReason;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.extraction.metadata.PageMetadata;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.broadsheet.extraction.phrases.PhraseRules;
import org.broadsheet.text.EastAsian;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Makes a draft of an HTML page or fragment, in work that grows no faster than the page. */
public final class PageReader {

  /** Real pages hold up to some ten thousand elements; more than this is an attack or a dump. */
  private static final int MAX_TAGS = 100_000;

  /** As in {@code <b>}: shorter pages cannot have so many, and a bare {@code <} is no tag. */
  private static final int SHORTEST_TAG = 3;

  /** More than ten headlines. */
  private static final int MAX_TITLE_CHARS = 2_000;

  /** Real pages nest some dozen deep; what is deeper than this is flattened to it. */
  private static final int MAX_DEPTH = 256;

  /** Less text than this is not all there is, if the page holds more elsewhere. */
  private static final int SHORT_CHARS = 250;

  private static final Evaluator TITLE = Selector.evaluatorOf("title");

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   * @throws RejectedException if the page has more elements than any real page
   */
  public static Draft read(String html, long latestDay) throws RejectedException {
    checkSize(html);
    Document page = parse(html);
    Candidates candidates = candidates(page);
    Judge judge = Judge.builtIn();
    Judge.Choice choice = judge.choose(candidates.features());
    Selection chosen = candidates.selections().get(choice.index());
    BitSet kept = chosen.kept();
    Draft draft = draft(page, chosen, latestDay);
    int longest = candidates.longest();
    if (longest != choice.index() && isOnlyCaption(draft.blocks(), kept)) {
      draft = draft(page, candidates.selections().get(longest), latestDay);
      return draft.withTextConfidence(judge.confidence(candidates.features().get(longest)));
    }
    if (draft.blocks().stream().noneMatch(Block::isKept)) {
      draft = new Draft(DescribedText.keepIn(draft.blocks(), page), draft.metadata());
    }
    return draft.withTextConfidence(choice.confidence());
  }

  /**
   * Whether the rules cut all that was chosen, and a caption was among it: the text may stand
   * elsewhere. Where only a notice or a statement of rights was chosen, there is none.
   */
  private static boolean isOnlyCaption(List<Block> blocks, BitSet chosen) {
    return blocks.stream().noneMatch(Block::isKept)
        && chosen.stream().anyMatch(i -> blocks.get(i).reason() == CutReason.CAPTION);
  }

  /**
   * All candidate texts of a page with what the judge sees of each, for training.
   *
   * @throws RejectedException if the page has more elements than any real page
   */
  public static List<CandidateText> candidates(String html, long latestDay)
      throws RejectedException {
    checkSize(html);
    Document page = parse(html);
    Candidates candidates = candidates(page);
    List<CandidateText> texts = new ArrayList<>();
    for (int i = 0; i < candidates.selections().size(); i++) {
      Draft draft = draft(page, candidates.selections().get(i), latestDay);
      texts.add(CandidateText.of(draft, candidates.features().get(i)));
    }
    return texts;
  }

  /** The page, its title no longer than any headline: many steps read it. */
  private static Document parse(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    Element title = page.head().selectFirst(TITLE);
    if (title != null && title.wholeText().length() > MAX_TITLE_CHARS) {
      title.text(title.wholeText().substring(0, MAX_TITLE_CHARS));
    }
    if (html.contains(StreamedParts.SIGN)) {
      StreamedParts.putInPlace(page);
    }
    return page;
  }

  /**
   * The candidates; if there is hardly any text, those with what only browsers without scripts
   * show, with paragraphs that are set as headings, or with what only a script would print.
   */
  @SuppressWarnings("ReferenceEquality") // which of the two, not whether they are alike
  private static Candidates candidates(Document page) {
    Candidates candidates = candidates(page, false);
    if (isShort(candidates) && page.body().selectFirst("noscript") != null) {
      candidates = fuller(candidates, candidates(page, true));
    }
    if (isShort(candidates)) {
      candidates = fuller(candidates, Candidates.of(PageWalk.outlineOfHeadings(page)));
    }
    String printed = isShort(candidates) ? ScriptText.of(page) : null;
    if (printed != null) {
      Element article = page.body().appendElement("article").html(printed);
      Candidates withScripts = candidates(page, false);
      if (fuller(candidates, withScripts) == withScripts) {
        return withScripts;
      }
      article.remove();
    }
    return candidates;
  }

  private static Candidates candidates(Document page, boolean withNoscript) {
    return Candidates.of(PageWalk.outline(page, withNoscript));
  }

  private static boolean isShort(Candidates candidates) {
    return candidates.selections().get(0).keptChars() < SHORT_CHARS;
  }

  private static Candidates fuller(Candidates one, Candidates other) {
    int chars = one.selections().get(0).keptChars();
    return other.selections().get(0).keptChars() > 2 * chars ? other : one;
  }

  private static Draft draft(Document page, Selection selection, long latestDay) {
    Outline outline = selection.outline();
    PageMetadata found =
        PageMetadata.read(page, HeadlineArea.around(outline, selection.root), latestDay);
    Furniture.cut(outline, selection, found.metadata().title());
    PhraseRules.Outcome outcome = PhraseRules.apply(blocks(outline, selection));
    List<Evidence> clues = new ArrayList<>(found.metadata().outletClues());
    clues.addAll(outcome.clues());
    List<Block> blocks = withStructuredText(outcome.blocks(), found.articleBody());
    Metadata metadata =
        found.metadata().toBuilder()
            .setOutletClues(clues)
            .setCompleteness(found.completeness(blocks))
            .build();
    return new Draft(blocks, metadata);
  }

  private static void checkSize(String html) throws RejectedException {
    if (html.length() <= SHORTEST_TAG * MAX_TAGS) {
      return;
    }
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      if (++tags > MAX_TAGS) {
        throw new RejectedException(
            RejectReason.TOO_LARGE,
            "The page has more than " + MAX_TAGS + " tags; real pages have some ten thousand.");
      }
    }
  }

  /** The blocks of the page, or those of its structured data if only these hold the text. */
  private static List<Block> withStructuredText(List<Block> blocks, @Nullable String articleBody) {
    int kept =
        blocks.stream()
            .filter(Block::isKept)
            .mapToInt(block -> EastAsian.length(block.text()))
            .sum();
    if (articleBody == null || kept >= SHORT_CHARS || EastAsian.length(articleBody) < 2 * kept) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(blocks);
    for (int i = 0; i < all.size(); i++) {
      Block block = all.get(i);
      all.set(
          i,
          block.isKept() ? block.cut(CutReason.REPEATED_IN_ARTICLE, "in-structured-data") : block);
    }
    String text = articleBody.contains("<") ? Jsoup.parse(articleBody).wholeText() : articleBody;
    for (String line : text.split("\\R+")) {
      String paragraph = line.replaceAll("\\s+", " ").strip();
      if (!paragraph.isEmpty()) {
        all.add(Block.kept(BlockKind.PARAGRAPH, paragraph));
      }
    }
    return all;
  }

  private static List<Block> blocks(Outline outline, Selection selection) {
    List<Block> blocks = new ArrayList<>(outline.blocks().size());
    for (int i = 0; i < outline.blocks().size(); i++) {
      PageBlock block = outline.blocks().get(i);
      Block plain = Block.kept(block.kind(), block.text());
      Cut cut = selection.cut(i);
      blocks.add(cut == null ? plain : plain.cut(cut.reason(), cut.rule()));
    }
    return blocks;
  }
}
