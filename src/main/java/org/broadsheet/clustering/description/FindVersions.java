package org.broadsheet.clustering.description;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.sketch.Edition;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Finds the articles that are another version of an earlier one, among those that share an address
 * or an id, in the order in which they were made. Articles of equal texts are no versions.
 */
public final class FindVersions
    extends PTransform<PCollection<KV<Hash128, Edition>>, PCollection<Version>> {

  /** The same id with less in common is an id used again. */
  private static final double MIN_OF_ID = .1;

  private final Sharding sharding;

  private FindVersions(Sharding sharding) {
    this.sharding = sharding;
  }

  public static FindVersions in(Sharding sharding) {
    return new FindVersions(sharding);
  }

  @Override
  public PCollection<Version> expand(PCollection<KV<Hash128, Edition>> editions) {
    return editions
        .apply("GroupEditions", GroupByHash.<Edition>in(sharding).withoutSingles())
        .apply("InOrder", ParDo.of(new InOrderFn()))
        .setCoder(GroupByHash.keyed(new Version.Coder()))
        .apply("GroupVersions", GroupByHash.in(sharding))
        .apply("LeastChanged", ParDo.of(new LeastChangedFn()))
        .setCoder(new Version.Coder());
  }

  private static final class InOrderFn
      extends DoFn<KV<Hash128, List<Edition>>, KV<Hash128, Version>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Edition>> group, OutputReceiver<KV<Hash128, Version>> out) {
      List<Edition> editions = new ArrayList<>(group.getValue());
      editions.sort(Edition.IN_ORDER);
      for (int i = 1; i < editions.size(); i++) {
        Edition previous = editions.get(i - 1);
        Edition version = editions.get(i);
        if (!version.node().equals(previous.node()) && (version.isNew() || previous.isNew())) {
          double alike = version.sketch().likeness(previous.sketch());
          if (!version.isById() || alike >= MIN_OF_ID) {
            out.output(KV.of(version.articleId(), version(version, previous, alike)));
          }
        }
      }
    }

    private static Version version(Edition version, Edition previous, double alike) {
      Long day =
          version.madeAt() == Long.MIN_VALUE
              ? null
              : Math.floorDiv(version.madeAt(), Duration.ofDays(1).toMillis());
      return new Version(version.articleId(), previous.articleId(), day, 1 - alike);
    }
  }

  /** An article may share its address with one and its id with another. */
  private static final class LeastChangedFn extends DoFn<KV<Hash128, List<Version>>, Version> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<Version>> article, OutputReceiver<Version> out) {
      article.getValue().stream()
          .min(
              Comparator.comparingDouble(Version::shareChanged)
                  .thenComparing(Version::previousArticleId))
          .ifPresent(out::output);
    }
  }
}
