package org.broadsheet.repetition;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.OutletSignal;

/** Weighs what an outlet's learned blocks say of an article whose outlet is unknown. */
@FunctionalInterface
public interface OutletByBlocks extends Serializable {

  /**
   * The outlet of an article that carries learned blocks of one outlet.
   *
   * @param article an article of unknown outlet
   * @param domain the outlet whose blocks it carries
   * @param blocks how many blocks of that outlet alone it carries, at least 1
   * @return the outlet, or an unknown one if the blocks do not suffice
   */
  Outlet withLearnedBlocks(Article article, String domain, int blocks);

  /** Believes the blocks, and notes them as evidence. */
  static OutletByBlocks believing() {
    return (article, domain, blocks) ->
        article.outlet().toBuilder()
            .setDomain(domain)
            .setEvidence(List.of(Evidence.of(OutletSignal.LEARNED_BLOCK, domain, blocks)))
            .build();
  }
}
