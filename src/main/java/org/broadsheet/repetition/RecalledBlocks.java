package org.broadsheet.repetition;

import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * What earlier runs noted for this stage.
 *
 * @param articles memos of the kind {@link Memo.Kind#BLOCKS}
 * @param learned the blocks that they had learned by the last of them
 * @param isWhole whether all articles on which these were learned are still there
 */
public record RecalledBlocks(
    PCollection<MemoPack> articles, PCollection<RepeatedBlock> learned, boolean isWhole) {}
