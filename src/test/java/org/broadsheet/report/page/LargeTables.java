package org.broadsheet.report.page;

import java.util.List;
import java.util.function.IntFunction;
import org.broadsheet.report.page.line.Excerpt;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Rows of all tables that fill every list of the page, with strings of a test's choice. */
final class LargeTables {

  private static final int FIRST_DAY = 19_000;
  private static final int DAYS = 150;

  private LargeTables() {}

  /**
   * Fills tables.
   *
   * @param scale one gives some of everything, 22 more of everything than the page shows
   * @param string what a string of the corpus is, by a number
   */
  static void fill(TestTables tables, int scale, IntFunction<String> string) {
    for (int i = 0; i < 10 * scale; i++) {
      addOutlet(tables, i, string.apply(i));
      addReject(tables, i, string.apply(i));
    }
    for (int i = 0; i < 9 * scale; i++) {
      addCluster(tables, i, string);
      addBoilerplate(tables, null, i, string.apply(i));
    }
    for (int i = 0; i < 10 * scale; i++) {
      for (String type : List.of("PER", "ORG", "LOC", "MISC")) {
        addEntity(tables, i + Excerpt.of(string.apply(i), 200), type, i);
      }
    }
  }

  private static String domain(int i) {
    return "outlet" + i + ".example";
  }

  private static void addOutlet(TestTables tables, int i, String string) {
    tables.add(
        Table.OUTLETS,
        "outlet_domain",
        domain(i),
        "outlet_name",
        string + i,
        "article_count",
        1_000_000L - i,
        "cluster_count",
        900_000L);
    for (int block = 0; block < 8; block++) {
      addBoilerplate(tables, domain(i), block, string);
    }
    for (int later = 0; later < 10; later++) {
      tables.add(
          Table.EARLIER_COPIES,
          "outlet_domain",
          domain((i + later) % 40),
          "earlier_outlet_domain",
          domain(i % 40),
          "order_known",
          later % 3 != 0);
    }
  }

  private static void addBoilerplate(
      TestTables tables, @Nullable String domain, int block, String text) {
    tables.add(
        Table.OUTLET_BOILERPLATE,
        "outlet_domain",
        domain,
        "block_hash",
        "block" + block,
        "text",
        text,
        "family_count",
        100,
        "share",
        .7,
        "zone",
        "TAIL");
  }

  private static void addReject(TestTables tables, int i, String string) {
    tables.add(
        Table.REJECTS,
        "reject_id",
        "reject" + i,
        "source_uri",
        string,
        "reason",
        List.of("EMPTY", "MALFORMED", "FAILED", "TOO_LARGE").get(i % 4),
        "message",
        string,
        "excerpt",
        string);
    tables.add(
        Table.SKIPPED,
        "source_uri",
        string,
        "source_position",
        (long) i,
        "kind",
        List.of("HIDDEN_FILE", string).get(i % 2),
        "reason",
        string);
    tables.add(Table.CUT_BLOCKS, "reason", "APPEAL", "text", string + i, "position", 1);
  }

  private static void addCluster(TestTables tables, int i, IntFunction<String> string) {
    tables.add(
        Table.CLUSTERS,
        "cluster_id",
        "cluster" + i,
        "size",
        15,
        "outlet_count",
        15,
        "languages",
        List.of("en", "uk"),
        "title",
        string.apply(i));
    for (int member = 0; member < 15; member++) {
      tables.add(
          Table.ARTICLES,
          "article_id",
          "article" + i + "-" + member,
          "cluster_id",
          "cluster" + i,
          "is_representative",
          member == 3,
          "title",
          string.apply(i + member),
          "url",
          member % 2 == 0 ? "javascript:window.hacked=true" : "https://outlet.example/" + member,
          "outlet_domain",
          domain(member),
          "outlet_name",
          string.apply(member),
          "language",
          List.of("en", "uk", "de", "fr", "es", "it", "pt").get(i % 7),
          "published_on",
          FIRST_DAY + (i * 15 + member) % DAYS,
          "text",
          "The same words. " + string.apply(i + member) + " And so on. " + string.apply(i),
          "char_count",
          3000,
          "cut_chars",
          1000,
          "similarity_to_representative",
          .8,
          "source_uri",
          string.apply(i + member),
          "text_confidence",
          .3 + .01 * member);
      tables.add(Table.NEAR_DUPLICATE_PAIRS, "jaccard", member / 15.0, "decision", "JOINED");
    }
  }

  private static void addEntity(TestTables tables, String name, String type, int i) {
    tables.add(
        Table.ENTITIES,
        "entity",
        name,
        "type",
        type,
        "mention_count",
        9_000_000L - i,
        "article_count",
        5_000_000L - i,
        "cluster_count",
        1_000_000L - i);
    for (int day = 0; day < DAYS; day++) {
      tables.add(
          Table.ENTITY_COUNTS,
          "entity",
          name,
          "type",
          type,
          "outlet_domain",
          domain(day % 50),
          "published_on",
          FIRST_DAY + day,
          "article_count",
          10_000L + day,
          "representative_count",
          5_000L);
    }
  }
}
