package org.broadsheet.extraction.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.Published;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the lines in front of the first paragraph: title, date, byline, outlet, deck.
 *
 * <p>Nothing marks them in plain text but their shape and their neighbours: a line is the outlet's
 * when it is a short name that is set in bold, stands beside a date, or is what newspapers call
 * themselves, and another line can be the title.
 */
final class HeadLines {

  /** Heads of scraped articles have up to half a dozen lines. */
  private static final int MAX_LINES = 10;

  private static final int MAX_OUTLET_WORDS = 6;
  private static final int NO_LINE = -1;

  private final List<ProsePassage> passages;
  private final Set<Integer> done;
  final Set<Integer> dates = new HashSet<>();
  final Set<Integer> bylines = new HashSet<>();
  final List<String> outletNames = new ArrayList<>();
  int title = NO_LINE;
  int outlet = NO_LINE;
  Published published = Published.UNKNOWN;
  @Nullable String byline;
  private int end;

  private HeadLines(List<ProsePassage> passages, Set<Integer> done) {
    this.passages = passages;
    this.done = done;
  }

  /**
   * Reads the lines around a text.
   *
   * @param passages all passages
   * @param done the indexes of those that are known not to be text
   */
  static HeadLines in(List<ProsePassage> passages, Set<Integer> done) {
    HeadLines head = new HeadLines(passages, done);
    head.readHead();
    head.readTail();
    return head;
  }

  boolean hasTitle() {
    return title != NO_LINE;
  }

  private void readHead() {
    List<Integer> candidates = new ArrayList<>();
    int seen = 0;
    boolean bodyFollows = false;
    for (int i = 0; i < passages.size() && seen < MAX_LINES; i++) {
      if (done.contains(i)) {
        continue;
      }
      ProsePassage passage = passages.get(i);
      if (!passage.isHeading() && LineShapes.isBody(passage.text())) {
        bodyFollows = true;
        break;
      }
      seen++;
      end = i + 1;
      if (!readMark(i) && passage.kind() != BlockKind.LIST_ITEM) {
        candidates.add(i);
      }
    }
    if (bodyFollows) {
      chooseAmong(candidates);
    }
  }

  /** Date lines and bylines also stand below the text. */
  private void readTail() {
    for (int i = Math.max(end, passages.size() - 4); i < passages.size(); i++) {
      if (!done.contains(i) && !passages.get(i).isHeading()) {
        readMark(i);
      }
    }
  }

  private boolean readMark(int i) {
    String text = passages.get(i).text();
    Optional<DateLine> dateLine = DateLine.parse(text);
    if (dateLine.isPresent()) {
      dates.add(i);
      read(dateLine.get(), text);
      return true;
    }
    Optional<String> named = Bylines.byline(text);
    if (named.isPresent()) {
      bylines.add(i);
      byline = byline == null ? named.get() : byline;
      return true;
    }
    return false;
  }

  private void read(DateLine line, String text) {
    if (!published.isKnown() && !line.isUpdate()) {
      published = line.date().published("date line: " + text);
    }
    for (String part : line.rest()) {
      Optional<String> named = Bylines.byline(part);
      if (named.isPresent()) {
        byline = byline == null ? named.get() : byline;
      } else if (LineShapes.isDomain(part) || LineShapes.isNameLike(part, MAX_OUTLET_WORDS)) {
        outletNames.add(part);
      }
    }
  }

  private void chooseAmong(List<Integer> candidates) {
    candidates.stream()
        .filter(i -> passages.get(i).isHeading())
        .findFirst()
        .ifPresent(i -> title = i);
    int best = 0;
    for (int i : candidates) {
      int score = outletScore(i);
      boolean titleIsLeft = candidates.size() > 1 || score >= 3;
      if (i != title && score > 0 && score >= best && titleIsLeft) {
        best = score;
        outlet = i;
      }
    }
    if (outlet != NO_LINE) {
      outletNames.add(passages.get(outlet).text());
    }
    if (title == NO_LINE) {
      candidates.stream()
          .filter(i -> i != outlet && !passages.get(i).text().endsWith(":"))
          .findFirst()
          .ifPresent(i -> title = i);
    }
  }

  /** How much a line looks like the name of an outlet; 0 if not at all. */
  private int outletScore(int i) {
    ProsePassage passage = passages.get(i);
    if (passage.isHeading()) {
      return 0;
    }
    if (LineShapes.isDomain(passage.text())) {
      return 4;
    }
    boolean besideMark = isMark(i - 1) || isMark(i + 1);
    boolean isMarked = passage.isEmphasised() && besideMark;
    if (!LineShapes.isNameLike(passage.text(), MAX_OUTLET_WORDS)
        && !(isMarked && LineShapes.isShort(passage.text(), MAX_OUTLET_WORDS))) {
      return 0;
    }
    return (LineShapes.namesPress(passage.text()) ? 2 : 0)
        + (passage.isEmphasised() ? 2 : 0)
        + (besideMark ? 1 : 0);
  }

  private boolean isMark(int i) {
    return dates.contains(i) || bylines.contains(i);
  }
}
