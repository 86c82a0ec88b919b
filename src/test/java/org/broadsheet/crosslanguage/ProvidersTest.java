package org.broadsheet.crosslanguage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.ArticleId;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class ProvidersTest {

  private static final Schema PAGES =
      Schema.builder()
          .addStringField("id")
          .addStringField("html")
          .addNullableField("url", Schema.FieldType.STRING)
          .build();

  private static final String BODY =
      "<p>Ada Lovelace spoke to the council of the city on Monday about the new bridge over the"
          + " river. The plan was first shown to the public in the spring of last year.</p>"
          + "<p>The council will vote on the plan in May, said the mayor of the city after the"
          + " meeting, and work on the bridge would then begin before the winter.</p>";

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void beamFindsEveryStage() {
    Set<String> found = new TreeSet<>();
    ServiceLoader.load(SchemaTransformProvider.class)
        .forEach(
            provider -> {
              if (provider.identifier().contains("org.broadsheet")) {
                found.add(provider.identifier().split(":")[3]);
              }
            });
    assertEquals(Set.of("clusters", "entities", "extract", "language", "outlet", "process"), found);
  }

  @Test
  void pagesGoThroughOneStageAfterTheOther() {
    PCollectionRowTuple extracted = apply(new ExtractProvider(), pages());
    PCollection<Row> outlets =
        apply(new OutletProvider(), extracted.get("articles")).get(StageProvider.OUTPUT);
    PCollection<Row> languages = apply(new LanguageProvider(), outlets).get(StageProvider.OUTPUT);
    PCollectionRowTuple clusters = apply(new ClustersProvider(), languages);
    PCollectionRowTuple entities = apply(new EntitiesProvider(), clusters.get("articles"));

    expect(
        "Articles",
        clusters.get("articles").apply("Brief", brief("source_id", "language", "cluster_size")),
        "one en 2",
        "two en 2");
    expect("Outlets", outlets.apply("Name", brief("outlet_domain")), "example.org", "null");
    expect("Rejects", extracted.get("rejects").apply("Why", brief("reason")), "EMPTY");
    expect(
        "Entities",
        entities.get("entities").apply("Named", brief("entity", "article_count", "cluster_count")),
        "Ada Lovelace 2 1");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void theWholeJobHasAnOutputForEachTable() {
    PCollectionRowTuple tables = apply(new ProcessProvider(), pages());
    assertEquals(Table.values().length, tables.getAll().size());
    for (Table table : Table.values()) {
      assertEquals(
          table.columns().stream().map(Column::name).toList(),
          tables.get(table.folder()).getSchema().getFieldNames());
    }
    expect("Clusters", tables.get("clusters").apply("Size", brief("size")), "2");
    expect(
        "Articles",
        tables.get("articles").apply("Id", brief("article_id")),
        ArticleId.of("one"),
        ArticleId.of("two"));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void rowsOfTheUsersOwnNeedAnIdAndAText() {
    Schema own = Schema.builder().addStringField("id").addStringField("text").build();
    Row row = Row.withSchema(own).addValues("7", "One.\n\nTwo.").build();
    assertEquals("7", CarriedArticle.read(row).source().sourceId());
    assertEquals("One.\n\nTwo.", CarriedArticle.read(row).text());

    Schema other = Schema.builder().addStringField("body").build();
    String complaint =
        assertThrows(
                IllegalArgumentException.class,
                () -> CarriedArticle.read(Row.withSchema(other).addValue("text").build()))
            .getMessage();
    assertEquals("a row has no article_id or id; its columns are body", complaint);
  }

  @Test
  void whoChangesTheTextIsFollowed() {
    Schema own = Schema.builder().addStringField("id").addStringField("text").build();
    Row carried =
        CarriedArticle.write(
            CarriedArticle.read(Row.withSchema(own).addValues("7", "As it was.").build()));
    Row changed = Row.fromRow(carried).withFieldValue("text", "As it is.").build();
    assertEquals("As it was.", CarriedArticle.read(carried).text());
    assertEquals("As it is.", CarriedArticle.read(changed).text());
    assertEquals("7", CarriedArticle.read(changed).source().sourceId());
  }

  private PCollection<Row> pages() {
    return pipeline.apply(
        "Pages",
        Create.of(
                page("one", "<h1>Council hears of bridge</h1>" + BODY, "https://example.org/1"),
                page("two", BODY + "<p>Our reporter was there.</p>", null),
                page("none", "", null))
            .withRowSchema(PAGES));
  }

  private static Row page(String id, String html, String url) {
    return Row.withSchema(PAGES).addValues(id, html, url).build();
  }

  private static PCollectionRowTuple apply(StageProvider stage, PCollection<Row> rows) {
    Row.Builder parameters = Row.withSchema(stage.configurationSchema());
    Map<String, Object> given = new TreeMap<>(Map.of(StageProvider.SHARDS, 1L));
    stage
        .configurationSchema()
        .getFieldNames()
        .forEach(name -> parameters.addValue(given.get(name)));
    return PCollectionRowTuple.of(StageProvider.INPUT, rows)
        .apply(stage.identifier(), stage.from(parameters.build()));
  }

  private static MapElements<Row, String> brief(String... columns) {
    return MapElements.into(TypeDescriptors.strings())
        .via(
            row -> {
              List<String> cells = new ArrayList<>();
              for (String column : columns) {
                cells.add(String.valueOf(row.<Object>getValue(column)));
              }
              return String.join(" ", cells);
            });
  }

  private static void expect(String name, PCollection<String> values, String... expected) {
    assertTrue(expected.length > 0);
    PAssert.that(name, values).containsInAnyOrder(expected);
  }
}
