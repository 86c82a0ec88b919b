package org.broadsheet.clustering.description;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.clustering.component.Inheritance;
import org.broadsheet.clustering.component.Placement;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.Place;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.KnownArticle;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.clustering.value.Revision.Standing;
import org.broadsheet.text.Hash128;

/**
 * A text that earlier runs knew: tells what is another now of the articles that they read.
 *
 * @param placement where it is now; empty if no article of it is left
 */
record KnownText(Inheritance inheritance, Optional<Placement> placement) {

  void tell(List<Occurrence> articles, MultiOutputReceiver out) {
    for (Occurrence article : articles) {
      if (!article.isNew()) {
        tell(article, out);
      }
    }
  }

  private void tell(Occurrence article, MultiOutputReceiver out) {
    if (article.isGone()) {
      tellOutlet(article, inheritance.place().clusterId(), true, out);
      out.get(DescribeArticles.REVISIONS)
          .output(KV.of(article.articleId(), revision(article, Optional.empty())));
      return;
    }
    Placement now = placement.orElseThrow();
    Membership membership = now.membership().of(article.articleId());
    if (now.isOfChanged()) {
      tellOutlet(article, inheritance.place().clusterId(), true, out);
      tellOutlet(article, membership.clusterId(), false, out);
      Standing after =
          new Standing(
              membership.clusterId(), membership.clusterSize(), membership.isRepresentative());
      out.get(DescribeArticles.REVISIONS)
          .output(KV.of(article.articleId(), revision(article, Optional.of(after))));
    }
    Place before = inheritance.place();
    Place after = Place.of(membership);
    if (!before.equals(after)) {
      out.get(DescribeArticles.CHANGES)
          .output(
              new ClusterChange(
                  article.articleId(),
                  before.clusterId(),
                  after.clusterId(),
                  after.similarity(),
                  after.containment()));
    }
  }

  private static void tellOutlet(
      Occurrence article, Hash128 clusterId, boolean isBefore, MultiOutputReceiver out) {
    if (article.outlet() != null) {
      out.get(DescribeArticles.KNOWN)
          .output(
              new KnownArticle(article.outlet(), clusterId, article.date().isKnown(), isBefore));
    }
  }

  private Revision revision(Occurrence article, Optional<Standing> after) {
    Standing before =
        new Standing(
            inheritance.place().clusterId(),
            inheritance.cluster().size(),
            inheritance.cluster().representativeId().equals(article.articleId()));
    return new Revision(article.outlet(), article.language(), article.epochDay(), before, after);
  }
}
