package org.broadsheet.report.page.survey;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.io.api.Binary;
import org.broadsheet.report.page.line.BoilerplateLine;
import org.broadsheet.report.page.line.MemberLine;
import org.broadsheet.report.page.line.TableFile;
import org.broadsheet.report.page.line.TableRow;

/** What a second look at the tables shows of the {@link Leaders}. */
public final class Details implements Mergeable<Details> {

  private static final long serialVersionUID = 4;

  /** Articles of a cluster that are shown. */
  static final int MEMBERS = 12;

  private static final int BLOCKS_OF_AN_OUTLET = 6;
  private static final int BLOCKS_OF_THE_CORPUS = 12;

  private static final Set<String> MEMBER_COLUMNS =
      Set.of(
          "article_id",
          "cluster_id",
          "is_representative",
          "title",
          "outlet_domain",
          "outlet_name",
          "published_on",
          "published_at",
          "published_precision",
          "url",
          "similarity_to_representative",
          "containment_in_representative",
          "text");

  /** Articles by number of the language, in bins of time. */
  private final Series languages = new Series();

  /** Kept and cut code points by number of the outlet. */
  private final TreeMap<Integer, long[]> removal = new TreeMap<>();

  private final BestByName<MemberLine> members = new BestByName<>(MEMBERS);
  private final BestByName<BoilerplateLine> boilerplate = new BestByName<>(BLOCKS_OF_AN_OUTLET);

  /** What articles of several or unknown outlets repeat. */
  private final Best<BoilerplateLine> corpusBoilerplate = new Best<>(BLOCKS_OF_THE_CORPUS);

  /** Articles by number of the entity, in bins of time. */
  private final Series articles = new Series();

  /** Articles that represent their cluster, by number of the entity, in bins of time. */
  private final Series reports = new Series();

  /** Articles by entity and outlet. */
  private final Counts<NumberPair> entityOutlets = new Counts<>();

  /** Copies that are known to be later, by the earlier and the later outlet. */
  private final Counts<NumberPair> copies = new Counts<>();

  /** Copies between articles of known outlets. */
  private final Counts<CopyOrder> copiesByOrder = new Counts<>();

  /** Adds a file; tables that tell nothing here are not opened. */
  public void add(TableFile file, Leaders leaders) throws IOException {
    switch (file.table()) {
      case ARTICLES -> {
        file.read(
            Set.of("language", "published_on", "outlet_domain", "char_count", "cut_chars"),
            row -> addArticle(row, leaders));
        addMembers(file, leaders);
      }
      case OUTLET_BOILERPLATE ->
          file.read(
              Set.of("outlet_domain", "block_hash", "text", "family_count", "share", "zone"),
              row -> addBoilerplate(row, leaders));
      case ENTITY_COUNTS ->
          file.read(
              Set.of(
                  "entity",
                  "type",
                  "outlet_domain",
                  "published_on",
                  "article_count",
                  "representative_count"),
              row -> addEntity(row, leaders));
      case EARLIER_COPIES ->
          file.read(
              Set.of("outlet_domain", "earlier_outlet_domain", "order_known"),
              row -> addCopy(row, leaders));
      default -> {}
    }
  }

  private void addArticle(TableRow row, Leaders leaders) {
    Integer day = row.day("published_on");
    if (day != null) {
      languages.add(
          leaders.languageNumber(row.textOrEmpty("language")), leaders.timeline(), day, 1);
    }
    int outlet = leaders.outletNumber(row.textOrEmpty("outlet_domain"));
    if (outlet >= 0) {
      addRemoval(outlet, row.number("char_count"), row.number("cut_chars"));
    }
  }

  private void addRemoval(int outlet, long kept, long cut) {
    long[] chars = removal.computeIfAbsent(outlet, o -> new long[2]);
    chars[0] += kept;
    chars[1] += cut;
  }

  /** Texts are most of the table's bytes; the filter spares decoding those of other clusters. */
  private void addMembers(TableFile file, Leaders leaders) throws IOException {
    if (leaders.clusters().isEmpty()) {
      return;
    }
    Set<Binary> ids =
        leaders.clusters().stream().map(Binary::fromString).collect(Collectors.toSet());
    file.read(
        MEMBER_COLUMNS,
        FilterCompat.get(FilterApi.in(FilterApi.binaryColumn("cluster_id"), ids)),
        row -> members.add(row.textOrEmpty("cluster_id"), MemberLine.of(row)));
  }

  private void addBoilerplate(TableRow row, Leaders leaders) {
    String domain = row.textOrEmpty("outlet_domain");
    if (domain.isEmpty()) {
      corpusBoilerplate.add(BoilerplateLine.of(row));
    } else if (leaders.outletNumber(domain) >= 0) {
      boilerplate.add(domain, BoilerplateLine.of(row));
    }
  }

  private void addEntity(TableRow row, Leaders leaders) {
    int entity = leaders.entityNumber(row.textOrEmpty("entity"), row.textOrEmpty("type"));
    if (entity < 0) {
      return;
    }
    Integer day = row.day("published_on");
    if (day != null) {
      articles.add(entity, leaders.timeline(), day, row.number("article_count"));
      reports.add(entity, leaders.timeline(), day, row.number("representative_count"));
    }
    int outlet = leaders.outletNumber(row.textOrEmpty("outlet_domain"));
    if (outlet >= 0 && outlet < Leaders.OUTLETS_OF_AN_ENTITY) {
      entityOutlets.add(new NumberPair(entity, outlet), row.number("article_count"));
    }
  }

  private void addCopy(TableRow row, Leaders leaders) {
    String laterDomain = row.textOrEmpty("outlet_domain");
    String earlierDomain = row.textOrEmpty("earlier_outlet_domain");
    if (laterDomain.isEmpty() || earlierDomain.isEmpty()) {
      return;
    }
    boolean isKnown = row.flag("order_known");
    boolean isWithin = laterDomain.equals(earlierDomain);
    copiesByOrder.add(CopyOrder.of(isWithin, isKnown), 1);
    int later = leaders.outletNumber(laterDomain);
    int earlier = leaders.outletNumber(earlierDomain);
    if (isKnown && !isWithin && later >= 0 && earlier >= 0) {
      copies.add(new NumberPair(earlier, later), 1);
    }
  }

  @Override
  public void merge(Details other) {
    languages.merge(other.languages);
    other.removal.forEach((outlet, chars) -> addRemoval(outlet, chars[0], chars[1]));
    members.merge(other.members);
    boilerplate.merge(other.boilerplate);
    corpusBoilerplate.merge(other.corpusBoilerplate);
    articles.merge(other.articles);
    reports.merge(other.reports);
    entityOutlets.merge(other.entityOutlets);
    copies.merge(other.copies);
    copiesByOrder.merge(other.copiesByOrder);
  }

  public Series languages() {
    return languages;
  }

  public Map<Integer, long[]> removal() {
    return removal;
  }

  /** The first articles of a cluster. */
  public List<MemberLine> members(String clusterId) {
    return members.list(clusterId);
  }

  public List<BoilerplateLine> boilerplate(String domain) {
    return boilerplate.list(domain);
  }

  /** The most frequent blocks that were learned of the corpus and not of one outlet. */
  public List<BoilerplateLine> corpusBoilerplate() {
    return corpusBoilerplate.list();
  }

  public Series articles() {
    return articles;
  }

  public Series reports() {
    return reports;
  }

  public Counts<NumberPair> entityOutlets() {
    return entityOutlets;
  }

  public Counts<NumberPair> copies() {
    return copies;
  }

  public Counts<CopyOrder> copiesByOrder() {
    return copiesByOrder;
  }
}
