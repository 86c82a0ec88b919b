package reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.ProcessArticles;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.NameEntities;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.Findings;
import org.broadsheet.tables.ReadTable;
import org.broadsheet.tables.RestoreArticles;
import org.broadsheet.tables.WriteTables;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public transform alone, on values that are Create()d, on rows and on strings of HTML. */
class ConsumerTest {

  private static final Sharding ONE = new Sharding(1);

  private static final String BODY =
      "<p>Ada Lovelace spoke to the council of the city on Monday about the new bridge over the"
          + " river. The plan was first shown to the public in the spring of last year.</p>"
          + "<p>The council will vote on the plan in May, said the mayor of the city after the"
          + " meeting, and work on the bridge would then begin before the winter.</p>";

  private static final String TEXT =
      "Ada Lovelace spoke to the council of the city on Monday about the new bridge over the river."
          + "\n\nThe council will vote on the plan in May, said the mayor of the city.";

  private final Pipeline pipeline =
      Pipeline.create(
          PipelineOptionsFactory.fromArgs("--runner=" + System.getProperty("runner")).create());

  @TempDir Path folder;

  @AfterEach
  void run() {
    pipeline.run().waitUntilFinish();
  }

  @Test
  void readCorpus() throws Exception {
    Path file = Files.writeString(folder.resolve("one.html"), "<html><body>" + BODY);
    expect(
        pipeline.apply(ReadCorpus.from(List.of(file.toString()))).records(),
        SourceRecord::format,
        "HTML");
  }

  @Test
  void extractArticlesOfHtml() {
    PCollection<String> pages = pipeline.apply(Create.of("<h1>The bridge</h1>" + BODY, ""));
    ExtractArticles.Result result =
        pages
            .apply(
                MapElements.into(TypeDescriptor.of(SourceRecord.class))
                    .via(page -> SourceRecord.html("page " + page.length(), page).build()))
            .apply(ExtractArticles.create());
    expect(result.articles(), article -> article.text().substring(0, 12), "Ada Lovelace");
    expect(result.rejects(), reject -> reject.reason().name(), "EMPTY");
  }

  @Test
  void detectLanguageOfRows() {
    expect(
        rows().apply(RestoreArticles.create()).apply(DetectLanguage.create()),
        article -> article.source().sourceId() + " " + article.language().code(),
        "one en");
  }

  @Test
  void detectOutlet() {
    expect(
        articles().apply(DetectOutlet.using(OutletRegistry.builtIn())),
        article -> String.valueOf(article.outlet().domain()),
        "example.org");
  }

  @Test
  void removeRepeatedBlocks() {
    expect(articles().apply(RemoveRepeatedBlocks.in(ONE)).articles(), Article::text, TEXT);
  }

  @Test
  void clusterNearDuplicates() {
    Clustering clusters =
        pipeline
            .apply(
                Create.of(
                    Document.builder("one", TEXT).build(),
                    Document.builder("https://example.org/2", TEXT + " And more.").build()))
            .apply(ClusterNearDuplicates.in(ONE).withRounds(2));
    expect(clusters.clusters(), cluster -> "" + cluster.size(), "2");
    expect(
        clusters
            .memberships()
            .apply(MapElements.into(TypeDescriptors.strings()).via(m -> m.getKey().hex())),
        id -> id,
        Hash128.of("one").hex(),
        Hash128.of("https://example.org/2").hex());
  }

  @Test
  void findMentions() {
    expect(
        articles().apply(DetectLanguage.create()).apply(FindMentions.create()),
        found -> found.mentions().get(0).surface(),
        "Ada Lovelace");
  }

  @Test
  void nameAndCountEntities() {
    Hash128 id = Hash128.of("one");
    Mention mention = Mention.of(0, 12, "Ada Lovelace", EntityType.PER, .9);
    PCollection<ArticleMentions> named =
        pipeline
            .apply(Create.of(ArticleMentions.tagged(id, "en", "mine", List.of(mention))))
            .apply(NameEntities.in(ONE));
    PCollection<KV<Hash128, org.broadsheet.clustering.value.Membership>> alone =
        pipeline.apply(
            "Alone", Create.of(KV.of(id, org.broadsheet.clustering.value.Membership.alone(id))));
    expect(
        named.apply(CountEntities.of(articles(), alone, ONE)).entities(),
        entity -> entity.entity() + " " + entity.mentionCount(),
        "Ada Lovelace 1");
  }

  @Test
  void theWholeJobAsRows() {
    Findings findings = records().apply(ProcessArticles.in(ONE));
    expect(
        BeamRows.all(findings, ONE, OutletRegistry.builtIn()).get(Table.CLUSTERS.folder()),
        cluster -> "" + cluster.getInt32("size"),
        "2");
  }

  @Test
  void writeTablesAndReadThemBack() throws Exception {
    Path output = folder.resolve("tables");
    Pipeline writing = Pipeline.create(pipeline.getOptions());
    writing
        .apply(recordsOf())
        .apply(ProcessArticles.in(ONE))
        .apply(
            "Write",
            WriteTables.to(OutputFolder.of(output.toString()), ONE, OutletRegistry.builtIn()));
    writing.run().waitUntilFinish();
    for (Table table : Table.values()) {
      try (Stream<Path> files = Files.list(output.resolve(table.folder()))) {
        assertEquals(1, files.filter(file -> file.toString().endsWith(".parquet")).count());
      }
    }
    assertTrue(Files.size(output.resolve("articles/part-00000-of-00001.parquet")) > 0);
    expect(
        pipeline.apply(ReadTable.of(Table.ARTICLES).from(output.toString())),
        row -> row.getString("source_id") + " " + row.getInt32("cluster_size"),
        "one 2",
        "two 2");
  }

  private PCollection<SourceRecord> records() {
    return pipeline.apply(recordsOf());
  }

  private static Create.Values<SourceRecord> recordsOf() {
    return Create.of(
        SourceRecord.html("one", "<h1>The bridge</h1>" + BODY).build(),
        SourceRecord.html("two", BODY + "<p>Our reporter was there.</p>").build());
  }

  private PCollection<Row> rows() {
    Schema schema =
        Schema.builder().addStringField("id").addStringField("text").addStringField("url").build();
    return pipeline.apply(
        "Rows",
        Create.of(Row.withSchema(schema).addValues("one", TEXT, "https://example.org/1").build())
            .withRowSchema(schema));
  }

  private PCollection<Article> articles() {
    return rows().apply(RestoreArticles.create());
  }

  private static <T> void expect(
      PCollection<T> values, SerializableFunction<T, String> brief, String... expected) {
    PAssert.that(
            values.apply(
                "Brief" + values.getName(), MapElements.into(TypeDescriptors.strings()).via(brief)))
        .containsInAnyOrder(expected);
  }
}
