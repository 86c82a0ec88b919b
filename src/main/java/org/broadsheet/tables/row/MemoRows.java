package org.broadsheet.tables.row;

import java.nio.ByteBuffer;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/**
 * Makes the rows of {@code sketches}, {@code cluster_changes} and {@code versions}, and memos of
 * rows.
 */
public final class MemoRows {

  private MemoRows() {}

  public static GenericRecord memo(Memo memo) {
    return RowBuilder.of(Table.SKETCHES)
        .set("kind", memo.kind().name())
        .set("key", memo.key().hex())
        .set("state", ByteBuffer.wrap(memo.value()))
        .build();
  }

  /** The memo of a row that a run wrote. */
  public static Memo memo(GenericRecord row, int run) {
    ByteBuffer state = (ByteBuffer) row.get("state");
    byte[] value = new byte[state.remaining()];
    state.duplicate().get(value);
    return new Memo(
        Memo.Kind.valueOf(row.get("kind").toString()),
        run,
        Hash128.parse(row.get("key").toString()),
        value);
  }

  public static GenericRecord version(Version version) {
    return RowBuilder.of(Table.VERSIONS)
        .set("article_id", version.articleId().hex())
        .set("previous_article_id", version.previousArticleId().hex())
        .setDate("day", version.epochDay())
        .set("share_changed", version.shareChanged())
        .build();
  }

  /**
   * A row of {@code cluster_changes}.
   *
   * @param run the number of the run that changed it
   */
  public static GenericRecord change(ClusterChange change, int run) {
    return RowBuilder.of(Table.CLUSTER_CHANGES)
        .set("article_id", change.articleId().hex())
        .set("old_cluster_id", change.oldClusterId().hex())
        .set("new_cluster_id", change.newClusterId().hex())
        .set("similarity_to_representative", change.similarity())
        .set("containment_in_representative", change.containment())
        .set("run", run)
        .build();
  }
}
