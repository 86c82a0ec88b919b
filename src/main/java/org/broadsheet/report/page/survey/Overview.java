package org.broadsheet.report.page.survey;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.report.page.line.ClusterLine;
import org.broadsheet.report.page.line.CutExample;
import org.broadsheet.report.page.line.DoubtfulLine;
import org.broadsheet.report.page.line.EntityLine;
import org.broadsheet.report.page.line.OutletLine;
import org.broadsheet.report.page.line.RejectLine;
import org.broadsheet.report.page.line.SkippedLine;
import org.broadsheet.report.page.line.TableFile;
import org.broadsheet.report.page.line.TableRow;

/**
 * What a first look at the tables shows: sums of the whole corpus, and who leads in each table.
 * Rows of {@code outlets}, {@code clusters} and {@code entities} are totals already, so the leaders
 * are exact.
 */
public final class Overview implements Mergeable<Overview> {

  private static final long serialVersionUID = 2;

  /** Outlets in the table of outlets and in the matrix's choice. */
  static final int OUTLETS = 200;

  /** Clusters that are shown with their articles. */
  public static final int CLUSTERS = 24;

  /** Entities of each type that have a time line. */
  static final int ENTITIES_OF_A_TYPE = 150;

  /** Names of each type that can be searched for, as far as the page has room. */
  static final int NAMES_OF_A_TYPE = 20_000;

  /** Texts that are worth a second look. */
  static final int DOUBTFUL = 12;

  /** Bars of the histogram of similarities, each .05 wide. */
  public static final int SIMILARITY_BINS = 20;

  private static final int EXAMPLES = 3;

  private final Counts sums = new Counts();
  private final Counts languages = new Counts();
  private final TreeMap<Integer, Long> days = new TreeMap<>();
  private final Best<OutletLine> outlets = new Best<>(OUTLETS);
  private final Best<ClusterLine> clusters = new Best<>(CLUSTERS);
  private final BestByName<EntityLine> entities = new BestByName<>(ENTITIES_OF_A_TYPE);
  private final BestByName<EntityLine> names = new BestByName<>(NAMES_OF_A_TYPE);
  private final Best<DoubtfulLine> doubtful = new Best<>(DOUBTFUL);
  private final Counts similarities = new Counts();
  private final Counts cutCharsByReason = new Counts();
  private final BestByName<CutExample> cutExamples = new BestByName<>(EXAMPLES);
  private final Counts rejects = new Counts();
  private final BestByName<RejectLine> rejectExamples = new BestByName<>(EXAMPLES);
  private final Counts skipped = new Counts();
  private final BestByName<SkippedLine> skippedExamples = new BestByName<>(EXAMPLES);

  /** Adds a file; tables that tell nothing here are not opened. */
  public void add(TableFile file) throws IOException {
    switch (file.table()) {
      case ARTICLES ->
          file.read(
              Set.of(
                  "language",
                  "published_on",
                  "outlet_domain",
                  "word_count",
                  "char_count",
                  "cut_chars",
                  "is_mixed_language",
                  "article_id",
                  "title",
                  "outlet_name",
                  "source_uri",
                  "text_confidence"),
              this::addArticle);
      case OUTLETS ->
          file.read(
              Set.of(
                  "outlet_domain", "outlet_name", "article_count", "cluster_count", "dated_count"),
              row -> outlets.add(OutletLine.of(row)));
      case CLUSTERS ->
          file.read(
              Set.of("cluster_id", "size", "outlet_count", "languages", "title"), this::addCluster);
      case ENTITIES ->
          file.read(
              Set.of("entity", "type", "mention_count", "article_count", "cluster_count"),
              this::addEntity);
      case NEAR_DUPLICATE_PAIRS -> file.read(Set.of("jaccard", "decision"), this::addPair);
      case CUT_BLOCKS -> file.read(Set.of("reason", "text"), this::addCutBlock);
      case REJECTS ->
          file.read(
              Set.of("reject_id", "source_uri", "source_position", "reason", "message", "excerpt"),
              this::addReject);
      case SKIPPED ->
          file.read(Set.of("source_uri", "source_position", "kind", "reason"), this::addSkipped);
      default -> {}
    }
  }

  private void addArticle(TableRow row) {
    sums.add("articles", 1);
    sums.add("words", row.number("word_count"));
    sums.add("kept chars", row.number("char_count"));
    sums.add("cut chars", row.number("cut_chars"));
    String language = row.text("language");
    if (row.flag("is_mixed_language")) {
      sums.add("articles mixed", 1);
    }
    languages.add(language == null ? "und" : language, 1);
    if (row.text("outlet_domain") != null) {
      sums.add("articles with outlet", 1);
    }
    if (row.fraction("text_confidence") > 0) {
      doubtful.add(DoubtfulLine.of(row));
    }
    Integer day = row.day("published_on");
    if (day != null) {
      sums.add("articles with day", 1);
      days.merge(day, 1L, Long::sum);
    }
  }

  private void addEntity(TableRow row) {
    EntityLine entity = EntityLine.of(row);
    entities.add(entity.type(), entity);
    names.add(entity.type(), entity);
  }

  private void addSkipped(TableRow row) {
    skipped.add(row.textOrEmpty("kind"), 1);
    skippedExamples.add(row.textOrEmpty("kind"), SkippedLine.of(row));
  }

  private void addCluster(TableRow row) {
    long size = row.number("size");
    sums.add("clusters", 1);
    sums.add("clusters " + ClusterSize.of(size), 1);
    sums.add("articles clustered", size);
    sums.add("articles " + ClusterSize.of(size), size);
    if (size > 1) {
      clusters.add(ClusterLine.of(row));
    }
  }

  private void addPair(TableRow row) {
    int bin = (int) (row.fraction("jaccard") * SIMILARITY_BINS);
    similarities.add(
        row.textOrEmpty("decision") + " " + Math.min(Math.max(bin, 0), SIMILARITY_BINS - 1), 1);
  }

  private void addCutBlock(TableRow row) {
    String reason = row.textOrEmpty("reason");
    String text = row.textOrEmpty("text");
    sums.add("cut blocks of prose", 1);
    cutCharsByReason.add(reason, text.codePointCount(0, text.length()));
    if (!text.isEmpty()) {
      cutExamples.add(reason, CutExample.of(text));
    }
  }

  private void addReject(TableRow row) {
    rejects.add(row.textOrEmpty("reason"), 1);
    rejectExamples.add(row.textOrEmpty("reason"), RejectLine.of(row));
  }

  @Override
  public void merge(Overview other) {
    sums.merge(other.sums);
    languages.merge(other.languages);
    other.days.forEach((day, articles) -> days.merge(day, articles, Long::sum));
    outlets.merge(other.outlets);
    clusters.merge(other.clusters);
    entities.merge(other.entities);
    names.merge(other.names);
    doubtful.merge(other.doubtful);
    skipped.merge(other.skipped);
    skippedExamples.merge(other.skippedExamples);
    similarities.merge(other.similarities);
    cutCharsByReason.merge(other.cutCharsByReason);
    cutExamples.merge(other.cutExamples);
    rejects.merge(other.rejects);
    rejectExamples.merge(other.rejectExamples);
  }

  public Counts sums() {
    return sums;
  }

  /** What the manifest says beside sums over rows, by its names. */
  public Map<String, Long> counts() {
    long alone = sums.get("clusters " + ClusterSize.ALONE);
    return Map.of(
        "articles_mixed_language",
        sums.get("articles mixed"),
        "clusters_of_several",
        sums.get("clusters") - alone,
        "articles_in_clusters_of_several",
        sums.get("articles clustered") - alone);
  }

  public Counts languages() {
    return languages;
  }

  /** Articles by day of publication, in days since 1970. */
  public SortedMap<Integer, Long> days() {
    return Collections.unmodifiableSortedMap(days);
  }

  public List<OutletLine> outlets() {
    return outlets.list();
  }

  public List<ClusterLine> clusters() {
    return clusters.list();
  }

  BestByName<EntityLine> entities() {
    return entities;
  }

  /** The most frequent names, by type; those with a time line among them. */
  BestByName<EntityLine> names() {
    return names;
  }

  /** Texts of lowest confidence. */
  public List<DoubtfulLine> doubtful() {
    return doubtful.list();
  }

  /** Records that were left out, by kind. */
  public Counts skipped() {
    return skipped;
  }

  public BestByName<SkippedLine> skippedExamples() {
    return skippedExamples;
  }

  /** Compared pairs by decision and bin, as {@code JOINED 13}. */
  public Counts similarities() {
    return similarities;
  }

  /** Code points of cut prose; short blocks such as menu lines are in no table. */
  public Counts cutCharsByReason() {
    return cutCharsByReason;
  }

  /** Cut blocks of prose. */
  public long cutBlocks() {
    return sums.get("cut blocks of prose");
  }

  public BestByName<CutExample> cutExamples() {
    return cutExamples;
  }

  public Counts rejects() {
    return rejects;
  }

  public BestByName<RejectLine> rejectExamples() {
    return rejectExamples;
  }
}
