/**
 * Grouping and joining by a 128-bit hash: the only grouping that the answer rests on.
 *
 * <p>Beam's own grouping pays for each distinct key (on the direct runner about a millisecond), and
 * a corpus has as many keys as articles. So the key of the shuffle is a shard, a range of hashes;
 * what crosses the shuffle is packed bytes; and the groups are found inside the shard by sorting.
 * {@link org.broadsheet.shard.GroupByHash}, {@link org.broadsheet.shard.JoinByHash} and {@link
 * org.broadsheet.shard.ReduceByHash} stand in for Beam's {@code GroupByKey}, {@code CoGroupByKey}
 * and {@code Combine.perKey}. Their answer never depends on the number of shards. {@link
 * org.broadsheet.shard.HoldBack} groups for another reason: on the direct runner, to wait.
 *
 * <p>It answers: <em>How are values grouped without paying for each key?</em>
 */
@NullMarked
package org.broadsheet.shard;

import org.jspecify.annotations.NullMarked;
