package org.broadsheet.extraction.page;

import java.util.stream.Collectors;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.Draft;

/**
 * A candidate text of a page.
 *
 * @param text its kept blocks
 * @param features what the judge sees of it, in the order of {@link Judge#qualityNames()}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record CandidateText(String text, double[] features) {

  static CandidateText of(Draft draft, double[] features) {
    String text =
        draft.blocks().stream()
            .filter(Block::isKept)
            .map(Block::text)
            .collect(Collectors.joining(Article.BLOCK_SEPARATOR));
    return new CandidateText(text, features);
  }
}
