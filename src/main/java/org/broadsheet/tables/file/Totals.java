package org.broadsheet.tables.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/**
 * Named sums over a whole run: rows, nulls and digest of each table, records, rejects and skips by
 * reason, defects by step.
 *
 * <p>They travel as pairs of name and number and are added up once; they are only ever added, so
 * order and bundles do not matter.
 *
 * @param sums all sums by name
 */
public record Totals(SortedMap<String, Long> sums) {

  private static final String RECORDS = "records/";
  private static final String SKIPPED = "skipped/";
  private static final String REJECTS = "rejects/";
  private static final String DEFECTS = "defects/";

  /** The name under which articles are summed whose bytes were damaged. */
  public static final String DAMAGED = "damaged";

  /** The name under which articles are summed that state a date that could not be read. */
  public static final String UNREAD_DATES = "dates/unread";

  /** What the names begin with that end with a date that could not be read. */
  public static final String UNREAD_DATE_EXAMPLE = "dates/example/";

  private static final String AUDIT = "audit/";
  private static final String LANGUAGES = "languages/";
  private static final String WITHOUT_MODEL = "articles-without-entity-model/";
  private static final String CUT = "cut/";
  private static final String CUT_LABELS = "cut-labels/";
  private static final String PACKED = "packed/";

  private static final String ROUNDS = "clustering/rounds";
  private static final String RESIDUAL = "clustering/residual";
  private static final String CONVERGED = "clustering/converged";

  /** The name under which articles that name more entities than are paired are summed. */
  public static final String CAPPED_ARTICLES = "entity-pairs/capped-articles";

  /** The name under which rejects are summed that are articles of earlier runs. */
  public static final String TOMBSTONES = "tombstones";

  /** The name under which refused pairs that have no row are summed. */
  public static final String PAIRS_LEFT_OUT = "near-duplicate-pairs/left-out";

  public Totals {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  static String rowsName(Table table) {
    return "rows/" + table.folder();
  }

  static String nullsName(Table table, String column) {
    return "nulls/" + table.folder() + "/" + column;
  }

  static String digestHighName(Table table) {
    return "digest-high/" + table.folder();
  }

  static String digestLowName(Table table) {
    return "digest-low/" + table.folder();
  }

  /** The name under which the bytes of rows packed for a place are summed. */
  static String packedName(String place) {
    return PACKED + place;
  }

  /** The name under which records read from an input are summed. */
  public static String recordsName(String input) {
    return RECORDS + input;
  }

  /** The name under which bytes read from an input are summed. */
  public static String bytesName(String input) {
    return "bytes/" + input;
  }

  /** The name under which records that are no articles by kind are summed. */
  public static String skippedName(String kind) {
    return SKIPPED + kind;
  }

  public static String rejectsName(String reason) {
    return REJECTS + reason;
  }

  public static String defectsName(String step) {
    return DEFECTS + step;
  }

  public static String languageName(String code) {
    return LANGUAGES + code;
  }

  public static String withoutModelName(String language) {
    return WITHOUT_MODEL + language;
  }

  public static String cutName(String reason, boolean isProse) {
    return (isProse ? CUT : CUT_LABELS) + reason;
  }

  /** How the clustering ended, of which a run has one. */
  public static Map<String, Long> of(Convergence convergence) {
    return Map.of(
        ROUNDS,
        (long) convergence.rounds(),
        RESIDUAL,
        convergence.residualEdges(),
        CONVERGED,
        convergence.converged() ? 1L : 0L);
  }

  /** Rounds of large-star and small-star that were run. */
  public long clusterRounds() {
    return sum(ROUNDS);
  }

  /** Edges that the rounds left open and one worker solved. */
  public long residualEdges() {
    return sum(RESIDUAL);
  }

  /** Whether every cluster is whole. */
  public boolean isConverged() {
    return sum(CONVERGED) > 0;
  }

  /** Articles that name more entities than are paired. */
  public long cappedArticles() {
    return sum(CAPPED_ARTICLES);
  }

  /** Refused pairs without a row, because a text has more than 20 of them. */
  public long pairsLeftOut() {
    return sum(PAIRS_LEFT_OUT);
  }

  /** The sum of a name, 0 if nothing was added. */
  public long sum(String name) {
    return sums.getOrDefault(name, 0L);
  }

  /** Rows written to a table. */
  public long rows(Table table) {
    return sum(rowsName(table));
  }

  /** Rows of a table that have no value in a column. */
  public long nulls(Table table, String column) {
    return sum(nullsName(table, column));
  }

  /**
   * 32 hex digits over all rows of a table, whatever their order: the sums, modulo 2^64, of the two
   * halves of the rows' 128-bit hashes.
   */
  public String digest(Table table) {
    return new Hash128(sum(digestHighName(table)), sum(digestLowName(table))).hex();
  }

  /** Records that the reader attempted. */
  public long records() {
    return below(RECORDS).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Records by input. */
  public Map<String, Long> recordsByInput() {
    return below(RECORDS);
  }

  /** Stored bytes of an input. */
  public long bytes(String input) {
    return sum(bytesName(input));
  }

  /** Skipped records by kind. */
  public Map<String, Long> skippedByKind() {
    return below(SKIPPED);
  }

  /** Rejects by reason. */
  public Map<String, Long> rejectsByReason() {
    return below(REJECTS);
  }

  /** Articles on which a step failed, by step. */
  public Map<String, Long> defectsByStep() {
    return below(DEFECTS);
  }

  /** The name under which a count of the audit is summed. */
  public static String auditName(String count) {
    return AUDIT + count;
  }

  /** What an audit counted, by kind and count; empty without one. */
  public Map<String, Long> audit() {
    return below(AUDIT);
  }

  /** Articles whose bytes were damaged, as their defects say. */
  public long damaged() {
    return sum(DAMAGED);
  }

  /** Cut blocks by reason, prose or not. */
  public Map<String, Long> cutBlocksByReason() {
    Map<String, Long> all = new TreeMap<>(below(CUT));
    cutLabelsByReason().forEach((reason, count) -> all.merge(reason, count, Long::sum));
    return all;
  }

  /** Cut blocks by reason that are no prose, and so no rows. */
  public Map<String, Long> cutLabelsByReason() {
    return below(CUT_LABELS);
  }

  /** Articles that state a date which could not be read. */
  public long unreadDates() {
    return sum(UNREAD_DATES);
  }

  /** A date that could not be read, the first in alphabetical order; empty if there is none. */
  public String unreadDateExample() {
    return below(UNREAD_DATE_EXAMPLE).keySet().stream().findFirst().orElse("");
  }

  /** Articles by language. */
  public Map<String, Long> articlesByLanguage() {
    return below(LANGUAGES);
  }

  /** Articles in which no entity was looked for, by language, because no model knows it. */
  public Map<String, Long> articlesWithoutEntityModel() {
    return below(WITHOUT_MODEL);
  }

  /** Sums whose name starts with a prefix, by the rest of their names. */
  private Map<String, Long> below(String prefix) {
    Map<String, Long> found = new LinkedHashMap<>();
    sums.subMap(prefix, prefix + Character.MAX_VALUE)
        .forEach((name, sum) -> found.put(name.substring(prefix.length()), sum));
    return found;
  }
}
