package org.broadsheet.report.catalogue;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;

/** Which column tells the rows of a table apart, and which columns name rows of another. */
final class Keys {

  private static final Map<Table, String> KEYS =
      Map.of(
          Table.ARTICLES, "article_id",
          Table.CLUSTERS, "cluster_id",
          Table.OUTLETS, "outlet_domain",
          Table.REJECTS, "reject_id");

  private static final Map<String, Table> NAMED =
      Map.of(
          "article_id", Table.ARTICLES,
          "article_id_a", Table.ARTICLES,
          "article_id_b", Table.ARTICLES,
          "earlier_article_id", Table.ARTICLES,
          "representative_id", Table.ARTICLES,
          "cluster_id", Table.CLUSTERS,
          "outlet_domain", Table.OUTLETS,
          "first_outlet_domain", Table.OUTLETS,
          "earlier_outlet_domain", Table.OUTLETS);

  private Keys() {}

  static Optional<String> of(Table table) {
    return Optional.ofNullable(KEYS.get(table));
  }

  /** The table whose rows a column names, if they are of another table. */
  static Optional<Table> tableNamedBy(Table table, Column column) {
    return Optional.ofNullable(NAMED.get(column.name())).filter(named -> named != table);
  }

  /** The field that a column refers to, as {@code articles/article_id}. */
  static Optional<String> referenced(Table table, Column column) {
    return tableNamedBy(table, column).map(named -> named.folder() + "/" + KEYS.get(named));
  }
}
