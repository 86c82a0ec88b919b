package org.broadsheet.entities;

import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.clustering.value.Revision;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * What counting recalls of earlier runs.
 *
 * @param articles memos of the kind {@link Memo.Kind#NAMES}
 * @param revisions articles that count for another cluster now, by id
 * @param totals the entities as the last run left them
 */
public record RecalledNames(
    PCollection<MemoPack> articles,
    PCollection<KV<Hash128, Revision>> revisions,
    PCollection<EntityTotal> totals) {}
