package org.broadsheet.tables.row;

import org.apache.avro.generic.GenericRecord;
import org.broadsheet.outlet.OutletEntry;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.RepeatedBlock;
import org.broadsheet.repetition.Zone;
import org.broadsheet.tables.schema.Table;

/** Makes the rows of {@code outlets} and {@code outlet_boilerplate}. */
public final class OutletRows {

  private OutletRows() {}

  public static GenericRecord outlet(OutletTally tally, OutletRegistry registry) {
    OutletEntry entry = registry.lookUp(tally.domain());
    return RowBuilder.of(Table.OUTLETS)
        .set("outlet_domain", tally.domain())
        .set("outlet_name", tally.name())
        .set("country", entry == null ? null : entry.country())
        .set("in_registry", entry != null)
        .set("article_count", tally.articleCount())
        .set("cluster_count", tally.clusterCount())
        .set("dated_count", tally.datedCount())
        .build();
  }

  /** The tally of a row. */
  public static OutletTally tally(GenericRecord row) {
    Object name = row.get("outlet_name");
    return new OutletTally(
        row.get("outlet_domain").toString(),
        name == null ? null : name.toString(),
        (Long) row.get("article_count"),
        (Long) row.get("cluster_count"),
        (Long) row.get("dated_count"));
  }

  /** The block of a row; its text is empty if the run wrote none. */
  public static RepeatedBlock boilerplate(GenericRecord row) {
    boolean hasText = row.getSchema().getField("text") != null;
    Object outlet = row.get("outlet_domain");
    return new RepeatedBlock(
        outlet == null ? null : outlet.toString(),
        row.get("block_hash").toString(),
        hasText ? row.get("text").toString() : "",
        (Integer) row.get("family_count"),
        (Double) row.get("share"),
        Zone.valueOf(row.get("zone").toString()));
  }

  public static GenericRecord boilerplate(RepeatedBlock block) {
    return RowBuilder.of(Table.OUTLET_BOILERPLATE)
        .set("outlet_domain", block.outletDomain())
        .set("block_hash", block.blockHash())
        .set("text", block.text())
        .set("family_count", block.familyCount())
        .set("share", block.share())
        .set("zone", block.zone().name())
        .build();
  }
}
