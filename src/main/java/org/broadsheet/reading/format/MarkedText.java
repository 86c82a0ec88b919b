package org.broadsheet.reading.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.article.Markup;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a field with what it is marked up in.
 *
 * <p>Fields often hold HTML that begins anyhow: with a bold word, a comment, a picture, or plain
 * text. It is HTML if two tags, or a pair of one, are of a kind that articles have.
 *
 * @param markup how the content is to be read
 * @param content the text
 */
record MarkedText(Markup markup, String content) {

  /** Marks show early or are not the point of the text; and the search stays bounded. */
  private static final int LOOKED_AT = 20_000;

  private static final String BLOCKS =
      "p|div|br|li|ul|ol|h[1-6]|blockquote|figure|figcaption|table|tr|td|section|article|pre|hr|html|body|head|main|aside|dl|dd";
  private static final String INLINE =
      "b|i|u|a|em|strong|span|img|small|sup|sub|font|cite|q|s|mark|code|iframe|video|picture|abbr|time|strike|del|ins|center";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:/(?:"
              + BLOCKS
              + "|"
              + INLINE
              + ")\\s?|(?:"
              + BLOCKS
              + "|"
              + INLINE
              + ")(?:\\s[^<>]{0,2000})?/?)>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK_TAG =
      Pattern.compile("</?(?:" + BLOCKS + ")(?:\\s[^<>]{0,2000})?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("^\\s{0,100}<!--");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}[0-9]{0,2});");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  /** NewsAPI cuts a text and says how much is left. */
  private static final Pattern CUT_OFF =
      Pattern.compile("\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d{1,7} chars\\]\\s*$");

  /** What holds the text in XML that stands in a field. */
  private static final Pattern XML_BODY =
      Pattern.compile(
          "(?is)<((?:[\\w-]{1,20}:)?(?:bodyText|body\\.content|nitf:body\\.content|articleBody|body))(?:\\s[^>]{0,300})?>(.*)</\\1>");

  /** The text of parts in order, each of which is a paragraph at least. */
  static MarkedText of(List<String> parts) {
    if (parts.size() == 1) {
      return of(parts.get(0));
    }
    boolean isHtml = parts.stream().anyMatch(MarkedText::hasTags);
    return isHtml
        ? new MarkedText(
            Markup.HTML, parts.stream().map(MarkedText::block).collect(Collectors.joining("\n")))
        : of(String.join("\n\n", parts));
  }

  /** A text that may be marked up. */
  static MarkedText of(String text) {
    String whole = text.endsWith(" chars]") ? CUT_OFF.matcher(text).replaceFirst("") : text;
    if (whole.startsWith("<![CDATA[")) {
      return of(whole.substring("<![CDATA[".length()).replace("]]>", "").replace("<![CDATA[", ""));
    }
    if (whole.indexOf('<') < 0 && whole.indexOf('&') < 0) {
      return plain(whole);
    }
    if (whole.stripLeading().startsWith("<?xml")) {
      return new MarkedText(Markup.HTML, body(whole));
    }
    if (TextMarkup.isHtml(whole) || hasTags(whole)) {
      return new MarkedText(Markup.HTML, withParagraphs(whole));
    }
    String unescaped = unescaped(whole);
    boolean isEscapedHtml = !unescaped.equals(whole) && hasTags(unescaped);
    return isEscapedHtml ? of(unescaped) : plain(unescaped);
  }

  /** A page. */
  static MarkedText page(List<String> parts) {
    return new MarkedText(Markup.HTML, String.join("\n", parts));
  }

  private static MarkedText plain(String text) {
    return new MarkedText(TextMarkup.isMarkdown(text) ? Markup.MARKDOWN : Markup.TEXT, text);
  }

  /** A title or a name: one line without marks. */
  static @Nullable String title(@Nullable String field) {
    if (field == null || (field.indexOf('<') < 0 && field.indexOf('&') < 0)) {
      return field;
    }
    String plain = find(TAG, '<', field, 0) >= 0 ? Jsoup.parse(field).text() : unescaped(field);
    return plain.isBlank() ? null : plain.strip();
  }

  private static String unescaped(String text) {
    return find(ENTITY, '&', text, 0) < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** Whether a text holds tags, and not only speaks of one. */
  static boolean hasTags(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
    int first = find(TAG, '<', beginning, 0);
    return first >= 0
        && (find(TAG, '<', beginning, first) >= 0
            || find(BLOCK_TAG, '<', beginning, 0) >= 0
            || hasComment(text));
  }

  /**
   * Where the first match from a place on ends, or -1. The matches begin with one sign, which is
   * found much faster than the pattern would find it.
   */
  private static int find(Pattern pattern, char sign, String text, int from) {
    Matcher matcher = pattern.matcher(text);
    for (int at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return matcher.end();
      }
    }
    return -1;
  }

  private static boolean hasComment(String text) {
    return COMMENT.matcher(text).find();
  }

  private static String block(String part) {
    boolean isMarked = hasTags(part) && BLOCK_TAG.matcher(part).find();
    return isMarked ? part : "<p>" + part + "</p>";
  }

  /** Where only words are marked, line feeds part the paragraphs, which HTML would not see. */
  private static String withParagraphs(String html) {
    if (html.indexOf('\n') < 0 || BLOCK_TAG.matcher(html).find()) {
      return html;
    }
    String plain = html.replace("\r\n", "\n").replace('\r', '\n');
    boolean hasBlankLines = BLANK_LINES.matcher(plain).find();
    List<String> paragraphs =
        hasBlankLines ? List.of(BLANK_LINES.split(plain)) : plain.lines().toList();
    return paragraphs.stream()
        .filter(p -> !p.isBlank())
        .map(p -> "<p>" + p + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private static String body(String xml) {
    Matcher body = XML_BODY.matcher(xml);
    return body.find() ? body.group(2) : xml;
  }
}
