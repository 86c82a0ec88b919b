package org.broadsheet.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.BlockKind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a Markdown text without its syntax: of a link its words stay, of an image
 * nothing, an address in angle brackets stays as it is.
 */
final class MarkdownText {

  private static final Parser PARSER = Parser.builder().build();

  /** What only Markdown has: links, strong words, headings, addresses in angle brackets. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\[[^\\]\\n]{1,300}+\\]\\([^)\\s]{0,500}+(?:\\s\"[^\"\\n]{0,300}+\")?\\)"
              + "|(?m)^#{1,6}\\s\\S|\\*\\*[^*\\n]{1,300}+\\*\\*|(?m)^\\s*<https?://[^>\\s]+>\\s*$");

  /** A text that carries Markdown shows it in its first pages (in UTF-16 units). */
  private static final int LOOKED_AT = 1 << 16;

  /** What the parser looks for the end of, and what nests. */
  private static final String OPENERS = "<[`*_!&>";

  private static final int MAX_OPENERS = 2_000;

  /** Every line is held against all quotes and lists that are open. */
  private static final int MAX_CONTAINERS = 5_000;

  /** Characters looked at in one paragraph; 10^8 take some tenths of a second. */
  private static final long MAX_STEPS = 50_000_000;

  /** The parser copies what it has of a paragraph at each of its lines. */
  private static final int MAX_LINES = 10_000;

  private MarkdownText() {}

  /**
   * Whether Markdown's parser takes this text in time that grows with it: it looks for the end of
   * whatever a paragraph opens, again for each opener, and copies a paragraph for each line.
   */
  static boolean isBounded(String text) {
    return hasBoundedOpeners(text) && hasBoundedParagraphs(text);
  }

  private static boolean hasBoundedParagraphs(String text) {
    int lines = 0;
    boolean isBlank = true;
    for (int i = 0; i < text.length() && lines <= MAX_LINES; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines = isBlank ? 0 : lines + 1;
        isBlank = true;
      } else {
        isBlank &= c <= ' ';
      }
    }
    return lines <= MAX_LINES;
  }

  private static boolean hasBoundedOpeners(String text) {
    int openers = 0;
    int begin = 0;
    int containers = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      containers = c == '\n' ? 0 : containers + (isContainer(text, i) ? 1 : 0);
      if (containers > MAX_CONTAINERS) {
        return false;
      }
      if (OPENERS.indexOf(c) >= 0) {
        openers++;
      } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        openers = 0;
        begin = i;
      }
      if (openers > MAX_OPENERS && (long) openers * (i - begin) > MAX_STEPS) {
        return false;
      }
    }
    return true;
  }

  /** A mark that may begin a quote or a list; what is none is counted for one at worst. */
  private static boolean isContainer(String text, int i) {
    boolean isBeforeBlank = i + 1 < text.length() && text.charAt(i + 1) <= ' ';
    return switch (text.charAt(i)) {
      case '>' -> true;
      case '-', '*', '+' -> isBeforeBlank;
      case '.', ')' -> isBeforeBlank && i > 0 && Character.isDigit(text.charAt(i - 1));
      default -> false;
    };
  }

  /** Whether a text that was declared as plain carries Markdown syntax. */
  static boolean isLikely(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return hasASign(beginning) && SIGNS.matcher(beginning).find();
  }

  /**
   * Whether any sign can be there, by characters that it cannot do without: these are cheaper to
   * find.
   */
  private static boolean hasASign(String text) {
    return text.contains("](")
        || text.contains("**")
        || text.indexOf('#') >= 0
        || text.contains("<http");
  }

  /** The passages of a Markdown text in order; none is empty. */
  static List<ProsePassage> passages(String markdown) {
    PassageVisitor visitor = new PassageVisitor();
    PARSER.parse(markdown).accept(visitor);
    return visitor.passages;
  }

  /** Collects one passage a leaf block. */
  private static final class PassageVisitor extends AbstractVisitor {
    private final List<ProsePassage> passages = new ArrayList<>();
    private BlockKind around = BlockKind.PARAGRAPH;

    @Override
    public void visit(Heading heading) {
      add(BlockKind.HEADING, heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
      add(around, paragraph);
    }

    @Override
    public void visit(BlockQuote quote) {
      within(BlockKind.QUOTE, quote);
    }

    @Override
    public void visit(ListItem item) {
      within(BlockKind.LIST_ITEM, item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      addText(BlockKind.PREFORMATTED, code.getLiteral());
    }

    /** An indent of four blanks is code in Markdown and a first line in scraped articles. */
    @Override
    public void visit(IndentedCodeBlock code) {
      PlainText.passages(code.getLiteral()).forEach(passages::add);
    }

    @Override
    public void visit(HtmlBlock html) {
      addText(BlockKind.PARAGRAPH, withoutTags(html.getLiteral()));
    }

    private void within(BlockKind kind, Node container) {
      BlockKind outer = around;
      around = kind;
      visitChildren(container);
      around = outer;
    }

    private void addText(BlockKind kind, String text) {
      String line = PlainText.oneLine(text);
      if (!line.isEmpty()) {
        passages.add(new ProsePassage(kind, line, false, null));
      }
    }

    private void add(BlockKind kind, Node node) {
      InlineVisitor inline = new InlineVisitor();
      node.accept(inline);
      inline.finish(kind, passages);
    }
  }

  /** Collects the words of one block; a hard line break parts it into two passages. */
  private static final class InlineVisitor extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private boolean isEmphasised;
    private @Nullable String link;

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
      text.append(html.getLiteral().startsWith("<br") ? "\n" : "");
    }

    @Override
    public void visit(Emphasis node) {
      isEmphasised = true;
      visitChildren(node);
    }

    @Override
    public void visit(StrongEmphasis node) {
      isEmphasised = true;
      visitChildren(node);
    }

    @Override
    public void visit(Image image) {
      // The alternative text describes the image, it is not text of the article.
    }

    @Override
    public void visit(Link node) {
      int before = text.length();
      visitChildren(node);
      boolean isOnly = text.substring(0, before).isBlank();
      link = isOnly && node.getNext() == null ? node.getDestination() : null;
    }

    void finish(BlockKind kind, List<ProsePassage> passages) {
      for (ProsePassage line : PlainText.passages(text.toString())) {
        passages.add(new ProsePassage(kind, line.text(), isEmphasised, link));
      }
    }
  }

  private static String withoutTags(String html) {
    return Jsoup.clean(html, Safelist.none()).replace("&amp;", "&").replace("&nbsp;", " ");
  }
}
