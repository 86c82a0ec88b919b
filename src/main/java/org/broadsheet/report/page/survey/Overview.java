package org.broadsheet.report.page.survey;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
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

  private static final long serialVersionUID = 3;

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

  private final Counts<CorpusSum> sums = new Counts<>();
  private final Counts<ClusterSize> clustersBySize = new Counts<>();
  private final Counts<ClusterSize> articlesBySize = new Counts<>();
  private final Counts<String> languages = new Counts<>();
  private final TreeMap<Integer, Long> days = new TreeMap<>();
  private final Best<OutletLine> outlets = new Best<>(OUTLETS);
  private final Best<ClusterLine> clusters = new Best<>(CLUSTERS);
  private final BestByName<EntityLine> entities = new BestByName<>(ENTITIES_OF_A_TYPE);
  private final BestByName<EntityLine> names = new BestByName<>(NAMES_OF_A_TYPE);
  private final Best<DoubtfulLine> doubtful = new Best<>(DOUBTFUL);
  private final Counts<SimilarityBin> similarities = new Counts<>();
  private final Counts<String> cutCharsByReason = new Counts<>();
  private final BestByName<CutExample> cutExamples = new BestByName<>(EXAMPLES);
  private final Counts<String> rejects = new Counts<>();
  private final BestByName<RejectLine> rejectExamples = new BestByName<>(EXAMPLES);
  private final Counts<String> skipped = new Counts<>();
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
    sums.add(CorpusSum.ARTICLES, 1);
    sums.add(CorpusSum.WORDS, row.number("word_count"));
    sums.add(CorpusSum.KEPT_CHARS, row.number("char_count"));
    sums.add(CorpusSum.CUT_CHARS, row.number("cut_chars"));
    String language = row.text("language");
    if (row.flag("is_mixed_language")) {
      sums.add(CorpusSum.ARTICLES_OF_MIXED_LANGUAGE, 1);
    }
    languages.add(language == null ? "und" : language, 1);
    if (row.text("outlet_domain") != null) {
      sums.add(CorpusSum.ARTICLES_WITH_OUTLET, 1);
    }
    if (row.fraction("text_confidence") > 0) {
      doubtful.add(DoubtfulLine.of(row));
    }
    Integer day = row.day("published_on");
    if (day != null) {
      sums.add(CorpusSum.ARTICLES_WITH_DAY, 1);
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
    sums.add(CorpusSum.CLUSTERS, 1);
    clustersBySize.add(ClusterSize.of(size), 1);
    articlesBySize.add(ClusterSize.of(size), size);
    if (size > 1) {
      clusters.add(ClusterLine.of(row));
    }
  }

  private void addPair(TableRow row) {
    Decision decision = Decision.valueOf(row.textOrEmpty("decision"));
    similarities.add(SimilarityBin.of(decision, row.fraction("jaccard")), 1);
  }

  private void addCutBlock(TableRow row) {
    String reason = row.textOrEmpty("reason");
    String text = row.textOrEmpty("text");
    sums.add(CorpusSum.CUT_BLOCKS, 1);
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
    clustersBySize.merge(other.clustersBySize);
    articlesBySize.merge(other.articlesBySize);
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

  public Counts<CorpusSum> sums() {
    return sums;
  }

  public Counts<ClusterSize> clustersBySize() {
    return clustersBySize;
  }

  public Counts<ClusterSize> articlesBySize() {
    return articlesBySize;
  }

  /** What the manifest says beside sums over rows, by its names. */
  public Map<String, Long> counts() {
    long alone = clustersBySize.get(ClusterSize.ALONE);
    return Map.of(
        "articles_mixed_language",
        sums.get(CorpusSum.ARTICLES_OF_MIXED_LANGUAGE),
        "clusters_of_several",
        sums.get(CorpusSum.CLUSTERS) - alone,
        "articles_in_clusters_of_several",
        articlesBySize.total() - alone);
  }

  public Counts<String> languages() {
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
  public Counts<String> skipped() {
    return skipped;
  }

  public BestByName<SkippedLine> skippedExamples() {
    return skippedExamples;
  }

  /** Compared pairs by decision and similarity. */
  public Counts<SimilarityBin> similarities() {
    return similarities;
  }

  /** Code points of cut prose; short blocks such as menu lines are in no table. */
  public Counts<String> cutCharsByReason() {
    return cutCharsByReason;
  }

  public BestByName<CutExample> cutExamples() {
    return cutExamples;
  }

  public Counts<String> rejects() {
    return rejects;
  }

  public BestByName<RejectLine> rejectExamples() {
    return rejectExamples;
  }
}
