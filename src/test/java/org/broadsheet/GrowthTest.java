package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.generator.ArticleGenerator;
import org.broadsheet.report.RunFacts;
import org.broadsheet.tables.TableReader;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** However a corpus is split into runs, what comes out is what one run over all of it gives. */
@Tag("once")
class GrowthTest {

  /** Fewer, for a look: {@code -Dbroadsheet.articles=2000}. */
  private static final int MANY = Integer.getInteger("broadsheet.articles", 20_000);

  private static final int FEW = 60;

  /** In which the four parts are read; each is the last of one. */
  private static final List<List<Integer>> ORDERS =
      List.of(List.of(3, 0, 1, 2), List.of(3, 1, 2, 0), List.of(2, 0, 3, 1), List.of(1, 0, 2, 3));

  /** Articles per one that may have another text, with blocks that were learned too late. */
  private static final int ARTICLES_PER_LATE_BLOCK = 10;

  /** Columns of an article that follow from its text. */
  private static final Set<String> OF_THE_TEXT =
      Set.of(
          "text",
          "text_id",
          "char_count",
          "word_count",
          "language_score",
          "languages",
          "cut_blocks",
          "cut_chars");

  /** Columns of an article that say how its cluster was when the row was written. */
  private static final Set<String> OF_THE_CLUSTER =
      Set.of(
          "cluster_id",
          "cluster_size",
          "is_representative",
          "similarity_to_representative",
          "containment_in_representative");

  @TempDir Path folder;

  @Test
  void twoRunsAreOne() throws IOException {
    Path input = split(FEW, 2);
    run("one", input);
    run("chain/1", input.resolve("part0.jsonl"));
    // What a killed run leaves has no manifest, and is passed over.
    Path killed = Files.createDirectories(folder.resolve("chain/killed/articles"));
    Files.writeString(killed.resolve("part-00000.parquet"), "PAR1");
    // The whole folder: what the first run has read is known.
    run("chain/2", input, "--previous=" + folder.resolve("chain/*"));
    assertEquals(FEW / 2, manifest("chain/2").at("/counts/skipped_by_kind/ALREADY_KNOWN").asInt());
    compare("one", "chain/1", "chain/2");
    assertFlinkCanPlan("--input=" + input, "--previous=" + folder.resolve("chain/*"));

    List<GenericRecord> articles = rows("chain/1", Table.ARTICLES);
    String gone = articles.get(0).get("article_id").toString();
    Path list = Files.writeString(folder.resolve("gone.txt"), gone + "\n");
    run("chain/3", input, "--previous=" + folder.resolve("chain/2"), "--exclude=" + list);
    assertEquals(1, manifest("chain/3").at("/counts/rejects_by_reason/EXCLUDED").asInt());
    assertEquals(FEW, manifest("chain/3").at("/counts/skipped_by_kind/ALREADY_KNOWN").asInt());
    assertEquals(FEW - 1, sum(rows("chain/3", Table.CLUSTERS), "size"));
    assertEquals(
        sum(rows("one", Table.OUTLETS), "article_count") - 1,
        sum(rows("chain/3", Table.OUTLETS), "article_count"));
    assertConsistent("chain/3", Set.of(gone), "chain/1", "chain/2", "chain/3");

    // The text comes back under another address, and one that is like it.
    run("chain/4", comeBack(input, articles.get(0)), "--previous=" + folder.resolve("chain/*"));
    assertEquals(2, rows("chain/4", Table.ARTICLES).size());
    assertEquals(FEW + 1, sum(rows("chain/4", Table.CLUSTERS), "size"));
    String[] chain = {"chain/1", "chain/2", "chain/3", "chain/4"};
    assertEquals(1, new HashSet<>(column("cluster_id", "chain/4").values()).size());
    assertConsistent("chain/4", Set.of(gone), chain);
  }

  /** A file with a copy of an article and one without its last paragraph. */
  private Path comeBack(Path input, GenericRecord article) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(input.resolve("part0.jsonl"))) {
      ObjectNode copy = (ObjectNode) json.readTree(line);
      String url = copy.get("url").asText();
      if (url.equals(article.get("url").toString())) {
        String text = copy.get("text").asText();
        lines.add(copy.put("id", "back").put("url", url + "-back").toString());
        copy.put("id", "near").put("url", url + "-near");
        lines.add(copy.put("text", text.substring(0, text.lastIndexOf("\n\n"))).toString());
      }
    }
    assertEquals(2, lines.size());
    return Files.write(folder.resolve("back.jsonl"), lines);
  }

  /** A run with 1.4e7 paths was planned in seconds, one with 1.6e9 not within ten minutes. */
  private void assertFlinkCanPlan(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--output=" + folder.resolve("planned"));
    BroadsheetOptions options = CommandLine.parse(all.toArray(new String[0]));
    options.setRunner(GraphPaths.FlinkRunner.class);
    double paths =
        GraphPaths.count(Broadsheet.pipeline(options, RunPlan.of(options, RunFacts.gather())));
    assertTrue(paths > 1e6 && paths < 4e7, paths + " paths");
  }

  @Test
  @Tag("slow")
  void fourRunsAreOneInAnyOrder() throws IOException {
    Path input = split(MANY, 4);
    run("one", input);
    List<Executable> comparisons = new ArrayList<>();
    for (int order = 0; order < ORDERS.size(); order++) {
      List<String> runs = new ArrayList<>();
      for (int part : ORDERS.get(order)) {
        String name = "chain" + order + "/" + (runs.size() + 1);
        run(
            name,
            input.resolve("part" + part + ".jsonl"),
            "--previous=" + folder.resolve("chain" + order + "/*"));
        runs.add(name);
      }
      comparisons.add(() -> compare("one", runs.toArray(new String[0])));
    }
    assertAll(comparisons);
  }

  /** Articles of which a third are copies, shuffled into files. */
  private Path split(int articles, int parts) throws IOException {
    Path all = folder.resolve("all.jsonl");
    ArticleGenerator.write(articles, 7, all);
    List<String> lines = new ArrayList<>(Files.readAllLines(all));
    Collections.shuffle(lines, new Random(3));
    Path input = Files.createDirectory(folder.resolve("input"));
    for (int part = 0; part < parts; part++) {
      List<String> some = new ArrayList<>();
      for (int i = part; i < lines.size(); i += parts) {
        some.add(lines.get(i));
      }
      Files.write(input.resolve("part" + part + ".jsonl"), some);
    }
    return input;
  }

  private void run(String output, Path input, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--runner=DirectRunner",
                "--input=" + input,
                "--output=" + folder.resolve(output),
                "--maxDefects=0"));
    words.addAll(List.of(options));
    assertEquals(Console.SUCCESS, Console.run(words.toArray(new String[0])), output);
  }

  private void compare(String one, String... chain) throws IOException {
    String last = chain[chain.length - 1];
    assertEquals(articles(one), articles(chain), "the rows of articles");
    Map<String, String> texts = column("text", one);
    texts.entrySet().removeAll(column("text", chain).entrySet());
    assertTrue(
        texts.size() <= articles(one).size() / ARTICLES_PER_LATE_BLOCK,
        texts.size() + " articles have blocks that were learned too late");
    assertEquals(partition(clusters(one)), partition(clusters(chain)), "the partition");
    assertEquals(joined(one, one), joined(one, chain), "the joined pairs");
    assertEquals(without(rows(one, Table.OUTLETS)), without(rows(last, Table.OUTLETS)));
    assertEquals(
        without(rows(one, Table.CLUSTERS), "cluster_id"),
        without(rows(last, Table.CLUSTERS), "cluster_id"),
        "the clusters but for their ids");
    assertConsistent(last, Set.of(), chain);
  }

  private Map<String, String> column(String name, String... runs) {
    Map<String, String> values = new TreeMap<>();
    for (String run : runs) {
      for (GenericRecord article : rows(run, Table.ARTICLES)) {
        values.put(article.get("article_id").toString(), article.get(name).toString());
      }
    }
    return values;
  }

  /** Rows by id, but for what they say of clusters and what follows from texts. */
  private Map<String, String> articles(String... runs) {
    Map<String, String> rows = new TreeMap<>();
    for (String run : runs) {
      for (GenericRecord article : rows(run, Table.ARTICLES)) {
        StringBuilder row = new StringBuilder();
        for (Schema.Field field : article.getSchema().getFields()) {
          if (!OF_THE_CLUSTER.contains(field.name()) && !OF_THE_TEXT.contains(field.name())) {
            row.append(field.name()).append('=').append(article.get(field.pos())).append('\n');
          }
        }
        String before = rows.put(article.get("article_id").toString(), row.toString());
        assertNull(before, "an article in two runs");
      }
    }
    return rows;
  }

  private Map<String, String> clusters(String... runs) {
    Map<String, String> clusters = new TreeMap<>();
    for (String run : runs) {
      for (GenericRecord article : rows(run, Table.ARTICLES)) {
        clusters.put(article.get("article_id").toString(), article.get("cluster_id").toString());
      }
      for (GenericRecord change : rows(run, Table.CLUSTER_CHANGES)) {
        String before =
            clusters.put(
                change.get("article_id").toString(), change.get("new_cluster_id").toString());
        assertEquals(before, change.get("old_cluster_id").toString());
      }
    }
    return clusters;
  }

  private static Set<Set<String>> partition(Map<String, String> clusters) {
    Map<String, Set<String>> members = new TreeMap<>();
    clusters.forEach(
        (article, cluster) ->
            members.computeIfAbsent(cluster, any -> new TreeSet<>()).add(article));
    return new HashSet<>(members.values());
  }

  /** Pairs of texts, which several articles may carry, as the run over all knows them. */
  private Set<String> joined(String one, String... runs) {
    Map<String, String> textOf = column("text_id", one);
    Set<String> pairs = new TreeSet<>();
    for (String run : runs) {
      for (GenericRecord pair : rows(run, Table.NEAR_DUPLICATE_PAIRS)) {
        String a = textOf.get(pair.get("article_id_a").toString());
        String b = textOf.get(pair.get("article_id_b").toString());
        if (pair.get("decision").toString().equals("JOINED")) {
          pairs.add(a.compareTo(b) < 0 ? a + b : b + a);
        }
      }
    }
    return pairs;
  }

  /** The sums of counts are those of the mentions of all runs and the clusters of the last. */
  private void assertConsistent(String last, Set<String> gone, String... runs) {
    Map<String, String> clusters = clusters(runs);
    Map<String, Set<String>> articlesOf = new TreeMap<>();
    Map<String, Set<String>> clustersOf = new TreeMap<>();
    Map<String, Long> mentionsOf = new TreeMap<>();
    Map<String, Long> counted = new TreeMap<>();
    Map<String, Long> representatives = new TreeMap<>();
    for (String run : runs) {
      for (GenericRecord mention : rows(run, Table.ENTITY_MENTIONS)) {
        String article = mention.get("article_id").toString();
        if (!gone.contains(article) && mention.get("role").toString().equals("TEXT")) {
          String entity = entity(mention);
          mentionsOf.merge(entity, 1L, Long::sum);
          articlesOf.computeIfAbsent(entity, any -> new TreeSet<>()).add(article);
          clustersOf.computeIfAbsent(entity, any -> new TreeSet<>()).add(clusters.get(article));
        }
      }
      for (GenericRecord count : rows(run, Table.ENTITY_COUNTS)) {
        counted.merge(entity(count), (Long) count.get("mention_count"), Long::sum);
        representatives.merge(entity(count), (Long) count.get("representative_count"), Long::sum);
      }
    }
    counted.values().removeIf(count -> count == 0);
    assertEquals(mentionsOf, counted, "the sums of entity_counts");
    Set<String> standing = new HashSet<>();
    for (GenericRecord cluster : rows(last, Table.CLUSTERS)) {
      standing.add(cluster.get("representative_id").toString());
    }
    for (GenericRecord entity : rows(last, Table.ENTITIES)) {
      String name = entity(entity);
      assertEquals(mentionsOf.get(name), entity.get("mention_count"), name);
      assertEquals((long) articlesOf.get(name).size(), entity.get("article_count"), name);
      assertEquals((long) clustersOf.get(name).size(), entity.get("cluster_count"), name);
      long expected = articlesOf.get(name).stream().filter(standing::contains).count();
      assertEquals(expected, representatives.get(name), name);
    }
    assertEquals(articlesOf.size(), rows(last, Table.ENTITIES).size());
    assertFalse(articlesOf.isEmpty());
    assertEquals(outlets(clusters, gone, runs), counts(rows(last, Table.OUTLETS)), "outlets");
  }

  /** The articles, clusters and dates of each outlet, counted from rows. */
  private Map<String, List<Long>> outlets(
      Map<String, String> clusters, Set<String> gone, String... runs) {
    Map<String, Set<String>> clustersOf = new TreeMap<>();
    Map<String, List<Long>> counts = new TreeMap<>();
    for (String run : runs) {
      for (GenericRecord article : rows(run, Table.ARTICLES)) {
        String id = article.get("article_id").toString();
        if (gone.contains(id) || article.get("outlet_domain") == null) {
          continue;
        }
        String outlet = article.get("outlet_domain").toString();
        Set<String> of = clustersOf.computeIfAbsent(outlet, any -> new TreeSet<>());
        of.add(clusters.get(id));
        long dated = article.get("published_on") == null ? 0 : 1;
        counts.merge(
            outlet,
            List.of(1L, 1L, dated),
            (one, other) -> List.of(one.get(0) + 1, (long) of.size(), one.get(2) + other.get(2)));
      }
    }
    return counts;
  }

  private static Map<String, List<Long>> counts(List<GenericRecord> outlets) {
    Map<String, List<Long>> counts = new TreeMap<>();
    for (GenericRecord row : outlets) {
      counts.put(
          row.get("outlet_domain").toString(),
          List.of(
              (Long) row.get("article_count"),
              (Long) row.get("cluster_count"),
              (Long) row.get("dated_count")));
    }
    return counts;
  }

  private static String entity(GenericRecord row) {
    return row.get("type") + " " + row.get("entity");
  }

  private static long sum(List<GenericRecord> rows, String column) {
    return rows.stream().mapToLong(row -> ((Number) row.get(column)).longValue()).sum();
  }

  private static Collection<String> without(List<GenericRecord> rows, String... columns) {
    List<String> texts = new ArrayList<>();
    for (GenericRecord row : rows) {
      for (String column : columns) {
        row.put(column, "");
      }
      texts.add(row.toString());
    }
    Collections.sort(texts);
    return texts;
  }

  private List<GenericRecord> rows(String run, Table table) {
    return new TableReader(folder.resolve(run)).rows(table);
  }

  private JsonNode manifest(String run) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(run).resolve("manifest.json").toFile());
  }
}
