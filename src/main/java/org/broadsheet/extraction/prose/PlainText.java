package org.broadsheet.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits plain text into paragraphs, whether each stands on a line of its own, blank lines part
 * them, or their lines were wrapped at a fixed width.
 */
final class PlainText {

  /** Lines of e-mail and of typewriters are wrapped at 60 to 80 characters, some at 100. */
  private static final int MAX_WRAP = 100;

  private static final int MIN_WRAP = 40;

  /** Share of the inner lines that must run on (not end a sentence) in wrapped text. */
  private static final double MIN_RUNNING_ON = .5;

  private static final Pattern ENDS_SENTENCE =
      Pattern.compile(".*[.!?:;\u2026\u3002\uff01\uff1f\"\u201d\u00bb\u2019')\\]]$");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u200b]+");

  /** What joins the letters beside it; some editors leave one inside a word. */
  private static final Pattern JOINERS = Pattern.compile("[\\u2060\\ufeff]+");

  private final List<List<String>> groups;

  private PlainText(List<List<String>> groups) {
    this.groups = groups;
  }

  /** The paragraphs of a text in order; none is empty. */
  static List<ProsePassage> passages(String text) {
    return new PlainText(groups(text)).passages();
  }

  static String oneLine(String text) {
    if (hasOnlyBlanks(text)) {
      return text.strip();
    }
    return WHITE.matcher(JOINERS.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether {@link #WHITE} and {@link #JOINERS} would change nothing, as in most lines. */
  private static boolean hasOnlyBlanks(String text) {
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isUnseen = c >= '\u00a0' && "\u00a0\u200b\u2060\ufeff".indexOf(c) >= 0;
      if (c < ' ' || (c == ' ' && last == ' ') || isUnseen) {
        return false;
      }
      last = c;
    }
    return true;
  }

  /** Runs of lines without a blank line between them. */
  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String raw : LINE_BREAK.split(text)) {
      String line = oneLine(raw);
      if (!line.isEmpty()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private List<ProsePassage> passages() {
    boolean isWrapped = isWrapped();
    List<ProsePassage> passages = new ArrayList<>();
    for (List<String> group : groups) {
      if (isWrapped) {
        joined(group).forEach(line -> passages.add(ProsePassage.paragraph(line)));
      } else {
        group.forEach(line -> passages.add(ProsePassage.paragraph(line)));
      }
    }
    return passages;
  }

  private boolean isWrapped() {
    int longest = 0;
    int inner = 0;
    int runningOn = 0;
    for (List<String> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        longest = Math.max(longest, group.get(i).length());
        if (i < group.size() - 1 && group.get(i).length() >= MIN_WRAP) {
          inner++;
          runningOn += ENDS_SENTENCE.matcher(group.get(i)).matches() ? 0 : 1;
        }
      }
    }
    return longest >= MIN_WRAP
        && longest <= MAX_WRAP
        && inner > 1
        && runningOn >= MIN_RUNNING_ON * inner;
  }

  /** Joins the lines of a wrapped group; a line that ends a sentence early ends a paragraph. */
  private static List<String> joined(List<String> group) {
    int width = group.stream().mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : group) {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      boolean ends = line.length() < .75 * width && ENDS_SENTENCE.matcher(line).matches();
      if (ends || line.length() < .5 * width) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }
}
