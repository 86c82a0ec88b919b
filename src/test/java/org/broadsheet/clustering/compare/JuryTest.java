package org.broadsheet.clustering.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** What is decided of a text and its candidates. */
class JuryTest {

  private static final Hash128 NODE = new Hash128(9, 9);

  private final List<Decision> sure = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  @Test
  void copiesAreJoinedAndStrangersNotEvenReported() {
    InventedNews news = new InventedNews(1);
    String text = news.text(300);
    judge(
        Texts.profile(text, 1),
        Texts.profile(news.edit(text, .01), 2),
        Texts.profile(news.text(300), 1));
    assertEquals(List.of(Decision.JOINED), sure);
    assertEquals(List.of(), doubts);
  }

  @Test
  void aHeavilyEditedCopyIsInDoubtOfTheSketch() {
    InventedNews news = new InventedNews(2);
    String text = news.text(300);
    judge(Texts.profile(text, 1), Texts.profile(news.edit(text, .2), 2));
    assertEquals(1, doubts.size());
    assertEquals(Decision.JOINED, doubts.get(0).ifAlike());
  }

  @Test
  void otherNumbersPartTwoReportsUnlessTheirTitleIsOne() {
    judge(Texts.profile(figures(1), 1), Texts.profile(figures(2), 1));
    assertEquals(List.of(Decision.NUMBERS_DIFFER), sure);
    sure.clear();
    judge(
        Texts.profile(figures(1), Texts.article("a", 1, "Results")),
        Texts.profile(figures(2), Texts.article("b", 2, "Results")));
    assertEquals(List.of(Decision.JOINED), sure);
  }

  @Test
  void oneTitleProvesNothingOnceATemplateIsSeen() {
    Profile[] reports = new Profile[6];
    for (int i = 0; i < reports.length; i++) {
      boolean hasOwnTitle = i < 4;
      reports[i] =
          Texts.profile(
              figures(i + 2), Texts.article("r" + i, 1, hasOwnTitle ? "No. " + i : "Results"));
    }
    judge(Texts.profile(figures(1), Texts.article("a", 1, "Results")), reports);
    assertEquals(6, sure.stream().filter(Decision.NUMBERS_DIFFER::equals).count());
  }

  @Test
  void aWindowPartsCopiesThatAreTooFarApart() {
    InventedNews news = new InventedNews(3);
    String text = news.text(300);
    Thresholds week = new Thresholds(.45, .6, 12, .5, .5, .2, 7);
    List<Inquiry> others = new ArrayList<>();
    for (int day : new int[] {7, 9}) {
      others.add(new Inquiry(new Hash128(0, day), Texts.profile(news.edit(text, .01), day)));
    }
    new Jury(week)
        .judge(
            NODE,
            Texts.profile(text, 0),
            others,
            (node, pair) -> sure.add(pair.verdict().decision()),
            doubts::add);
    assertEquals(List.of(Decision.JOINED, Decision.OUTSIDE_WINDOW), sure);
  }

  @Test
  void onlySoManyPairsOfOneTextAreComparedWordByWord() {
    InventedNews news = new InventedNews(4);
    String text = news.text(400);
    Profile[] edited = new Profile[Jury.MAX_EXACT + 10];
    Arrays.setAll(edited, unused -> Texts.profile(news.edit(text, .2), 2));
    judge(Texts.profile(text, 1), edited);
    assertEquals(Jury.MAX_EXACT, doubts.size());
  }

  private void judge(Profile profile, Profile... others) {
    List<Inquiry> inquiries = new ArrayList<>();
    for (Profile other : others) {
      inquiries.add(new Inquiry(new Hash128(0, inquiries.size()), other));
    }
    new Jury(Thresholds.DEFAULT)
        .judge(
            NODE,
            profile,
            inquiries,
            (node, pair) -> sure.add(pair.verdict().decision()),
            doubts::add);
  }

  /** One template, filled in with the figures of one company. */
  private static String figures(int company) {
    String words = new InventedNews(5).text(120);
    StringBuilder report = new StringBuilder(words);
    for (int i = 0; i < 8; i++) {
      report.append(" The figure stood at ").append(1000 * company + 7 * i).append('.');
    }
    return report.toString();
  }
}
