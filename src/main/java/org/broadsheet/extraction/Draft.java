package org.broadsheet.extraction;

import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.Metadata;

/**
 * What one document gave, before the rules that hold for all shapes.
 *
 * @param blocks all blocks in order, those cut so far with their reason
 * @param metadata what the document says of itself
 */
public record Draft(List<Block> blocks, Metadata metadata) {}
