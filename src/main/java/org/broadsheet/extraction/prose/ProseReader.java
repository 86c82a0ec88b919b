package org.broadsheet.extraction.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Metadata.PageType;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.RejectReason;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.RejectedException;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.phrases.PhraseRules;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a text in plain text or Markdown. */
public final class ProseReader {

  private static final String LINE_ENDS = "\n\r\u000b\f\u0085\u2028\u2029";

  /** As many as a page may have tags; blank ones are counted, too. */
  private static final int MAX_LINES = 100_000;

  private ProseReader() {}

  /**
   * Reads a Markdown text.
   *
   * @throws RejectedException if it has more lines than any article
   */
  public static Draft readMarkdown(String markdown) throws RejectedException {
    checkLines(markdown);
    return draft(passages(markdown));
  }

  /**
   * Reads a plain text; one that carries Markdown syntax is read as Markdown.
   *
   * @throws RejectedException if it has more lines than any article
   */
  public static Draft readText(String text) throws RejectedException {
    checkLines(text);
    return draft(MarkdownText.isLikely(text) ? passages(text) : PlainText.passages(text));
  }

  private static List<ProsePassage> passages(String markdown) {
    try {
      return MarkdownText.isBounded(markdown)
          ? MarkdownText.passages(markdown)
          : PlainText.passages(markdown);
    } catch (StackOverflowError nestedTooDeep) {
      return PlainText.passages(markdown);
    }
  }

  /** Each line may become a block, which takes memory of its own, however short it is. */
  private static void checkLines(String text) throws RejectedException {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LINE_ENDS.indexOf(c) >= 0 && ++lines > MAX_LINES) {
        throw new RejectedException(
            RejectReason.TOO_LARGE,
            "The text has more than " + MAX_LINES + " lines; articles have some thousand.");
      }
    }
  }

  private static Draft draft(List<ProsePassage> passages) {
    List<Block> blocks = new ArrayList<>();
    passages.forEach(passage -> blocks.add(Block.kept(passage.kind(), passage.text())));
    SourceLines source = SourceLines.in(passages);
    for (int i : source.lines()) {
      blocks.set(i, blocks.get(i).cut(CutReason.SOURCE_URL, "source-line"));
    }
    PhraseRules.Outcome outcome = PhraseRules.apply(blocks);
    Set<Integer> done = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!outcome.blocks().get(i).isKept()) {
        done.add(i);
      }
    }
    HeadLines head = HeadLines.in(passages, done);
    List<Evidence> clues = new ArrayList<>(outcome.clues());
    head.outletNames.forEach(name -> clues.add(Evidence.of(OutletSignal.OUTLET_LINE, name)));
    String address = source.address();
    if (address != null) {
      clues.add(Evidence.of(OutletSignal.ORIGINAL_URL, address));
    }
    return new Draft(withoutHead(outcome.blocks(), head), metadata(passages, head, address, clues));
  }

  private static List<Block> withoutHead(List<Block> blocks, HeadLines head) {
    List<Block> result = new ArrayList<>(blocks);
    head.dates.forEach(i -> cut(result, i, CutReason.DATELINE, "date-line"));
    head.bylines.forEach(i -> cut(result, i, CutReason.BYLINE, "byline"));
    if (head.outlet >= 0) {
      cut(result, head.outlet, CutReason.OUTLET_LINE, "outlet-line");
    }
    if (head.hasTitle()) {
      cut(result, head.title, CutReason.TITLE, "title-line");
    }
    return List.copyOf(result);
  }

  private static void cut(List<Block> blocks, int i, CutReason reason, String rule) {
    blocks.set(i, blocks.get(i).cut(reason, rule));
  }

  private static Metadata metadata(
      List<ProsePassage> passages, HeadLines head, @Nullable String address, List<Evidence> clues) {
    String byline = head.byline;
    return Metadata.builder()
        .setUrl(address)
        .setTitle(head.hasTitle() ? passages.get(head.title).text() : null)
        .setByline(byline)
        .setAuthors(byline == null ? List.of() : Bylines.authors(byline))
        .setPublished(head.published)
        .setPageType(PageType.ARTICLE)
        .setOutletClues(clues)
        .build();
  }
}
