package org.broadsheet.clustering.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Origin;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private final InventedNews news = new InventedNews(7);

  @Test
  void aCopyInheritsTheAgencyAndSaysByHowMuch() {
    String text = news.text(200);
    Member wire = member(text, "wire", "wire.example", "Reuters");
    Member copy = member(news.edit(text, .02), "copy", "copy.example");
    Origins origins = Origins.of(List.of(wire, copy));
    Origin origin = origins.of(copy);
    assertEquals(List.of("Reuters"), origin.agencies());
    assertTrue(origin.share() >= Origin.MIN_SHARE, "" + origin.share());
    assertEquals(Hash128.of("wire"), origin.articleId());
    assertEquals(List.of("Reuters"), origins.agencies());
    assertEquals(1, origins.count());
  }

  @Test
  void aTextOfWhichTheAgencysIsAPartKeepsItsOutlet() {
    String text = news.text(150);
    Member wire = member(text, "wire", "wire.example", "Reuters");
    Member report = member(text + " " + news.text(250), "report", "paper.example");
    Origins origins = Origins.of(List.of(wire, report));
    assertFalse(origins.of(report).isKnown());
    assertEquals(2, origins.count());
  }

  @Test
  void whatIsInheritedIsNotHandedOn() {
    String first = news.text(100);
    String second = news.text(100);
    String third = news.text(100);
    String fourth = news.text(100);
    Member wire = member(String.join(" ", first, second, third), "wire", "wire.example", "Reuters");
    Member copy = member(String.join(" ", second, third, fourth), "copy", "copy.example");
    Member last = member(String.join(" ", third, fourth), "last", "last.example");
    Origins origins = Origins.of(List.of(wire, copy, last));
    assertFalse(origins.of(last).isKnown());
  }

  @Test
  void equalTextsAreOneSourceWhoeverCredits() {
    String text = news.text(120);
    Member both =
        Texts.member(text, article("a", "a.example", "AFP", "dpa"), article("b", "b.example"));
    Origins origins = Origins.of(List.of(both));
    assertEquals(List.of("AFP", "dpa"), origins.of(both).agencies());
    assertEquals(1, origins.of(both).share());
    assertEquals(2, origins.count());
  }

  @Test
  void withoutAnAgencyEachOutletCounts() {
    String text = news.text(120);
    Member both = Texts.member(text, article("a", "a.example"), article("b", "b.example"));
    assertEquals(2, Origins.of(List.of(both)).count());
    assertFalse(Origins.of(List.of(both)).of(both).isKnown());
  }

  private static Member member(String text, String id, String outlet, String... agencies) {
    return Texts.member(text, article(id, outlet, agencies));
  }

  private static Occurrence article(String id, String outlet, String... agencies) {
    return Occurrence.of(
        Document.builder(Hash128.of(id), "")
            .setOutletDomain(outlet)
            .setAgencies(List.of(agencies))
            .build());
  }
}
