package org.broadsheet.repetition;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Article;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.text.Hash128;

/** Keys the domain of each article by what names the article's family. */
final class NameFamiliesFn extends DoFn<Article, KV<Hash128, String>> {

  static final KvCoder<Hash128, String> CODER = GroupByHash.keyed(StringUtf8Coder.of());

  @ProcessElement
  public void process(@Element Article article, OutputReceiver<KV<Hash128, String>> out) {
    String domain = OutletSizes.domain(article);
    out.output(KV.of(Hash128.of(domain).with(VersionSketch.family(article)), domain));
  }

  /** The domain of each family, once. */
  static final class OnceFn extends DoFn<KV<Hash128, List<String>>, String> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<String>> family, OutputReceiver<String> out) {
      out.output(family.getValue().get(0));
    }
  }
}
