package org.broadsheet.extraction;

import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What one document gave, before the rules that hold for all shapes.
 *
 * @param blocks all blocks in order, those cut so far with their reason
 * @param metadata what the document says of itself
 * @param textConfidence how well the text was told from the page around it, from 0 to 1; null for
 *     documents that are text as a whole
 */
public record Draft(List<Block> blocks, Metadata metadata, @Nullable Double textConfidence) {

  /** A document that is text as a whole. */
  public Draft(List<Block> blocks, Metadata metadata) {
    this(blocks, metadata, null);
  }

  /** This draft with a confidence. */
  public Draft withTextConfidence(double confidence) {
    return new Draft(blocks, metadata, confidence);
  }
}
