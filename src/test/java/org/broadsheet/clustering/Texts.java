package org.broadsheet.clustering;

import java.util.List;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.clustering.component.Member;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.sketch.TextSketcher;
import org.broadsheet.clustering.sketch.TextSketcher.SketchedText;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.text.Hash128;

/** Texts as the plain classes of this package take them, for their tests. */
public final class Texts {

  private static final TextSketcher SKETCHER = new TextSketcher();

  private Texts() {}

  public static SketchedText sketch(String text) {
    return SKETCHER.sketch(Hash128.of(text), text);
  }

  public static Occurrence article(String id, long day) {
    return article(id, day, id);
  }

  public static Occurrence article(String id, long day, String title) {
    return Occurrence.of(
        Document.builder(Hash128.of(id), id)
            .setTitle(title)
            .setOutletDomain(id + ".example")
            .setPublished(new Published(day, null, null, Precision.DAY, "test"))
            .build());
  }

  public static Profile profile(String text, long day) {
    return profile(text, article("article of " + text, day));
  }

  public static Profile profile(String text, Occurrence article) {
    return Profile.of(sketch(text).sketch(), List.of(article));
  }

  public static Member member(String text, Occurrence... articles) {
    SketchedText sketched = sketch(text);
    return new Member(sketched.node(), TextNode.of(sketched.sketch(), List.of(articles)));
  }
}
