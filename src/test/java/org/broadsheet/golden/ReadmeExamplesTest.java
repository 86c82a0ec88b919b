package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.broadsheet.report.ConsoleSummary;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The README's questions in SQL and lines of Python run as they stand, on the sample's tables. */
@ExtendWith(SampleRun.Extension.class)
@Tag("once")
class ReadmeExamplesTest {

  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");
  private static final Pattern CONSOLE =
      Pattern.compile("(?s)The first ends like this:\n\n```\n(.*?)```");
  private static final Pattern PYTHON = Pattern.compile("(?m)^python3 (-c .*)$");

  @Test
  void everyQuestionInSqlHasAnAnswer(SampleRun run) throws Exception {
    List<String> questions = found(SQL);
    assertTrue(questions.size() >= 5, questions.size() + " questions");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (String question : questions) {
        assertTrue(hasRows(statement, onSample(question, run)), question);
      }
    }
  }

  /** All lines that a run ends with, but for its time and the names: this run knows some more. */
  @Test
  void theEndOfTheFirstRunIsAsShown(SampleRun run) throws IOException {
    String tables = run.tables().toString();
    String printed = String.join("\n", ConsoleSummary.of(OutputFolder.of(tables)).lines());
    assertEquals(
        stable(printed.replace(tables, "target/tables")), stable(found(CONSOLE).get(0).strip()));
  }

  @Test
  void articlesJoinTheirClustersAndMentions(SampleRun run) throws SQLException {
    String joins =
        """
        SELECT (SELECT count(*) FROM 'target/tables/articles/*.parquet')
             - (SELECT count(*) FROM 'target/tables/articles/*.parquet' a
                JOIN 'target/tables/clusters/*.parquet' c ON a.cluster_id = c.cluster_id)
             + (SELECT count(*) FROM 'target/tables/entity_mentions/*.parquet')
             - (SELECT count(*) FROM 'target/tables/entity_mentions/*.parquet' m
                JOIN 'target/tables/articles/*.parquet' a ON m.article_id = a.article_id)
        """;
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet lost = statement.executeQuery(onSample(joins, run))) {
      assertTrue(lost.next());
      assertEquals(0, lost.getLong(1));
    }
  }

  @Test
  void everyLineOfPythonPrintsRows(SampleRun run) throws Exception {
    Python python = Python.orSkip();
    List<String> lines = found(PYTHON);
    assertTrue(lines.size() >= 4, lines.size() + " lines");
    for (String line : lines) {
      String printed = python.runShell(onSample(line, run));
      assertFalse(printed.isBlank(), line);
      assertFalse(printed.contains("False"), printed);
    }
  }

  @Test
  void pandasPyarrowPolarsAndDuckDbReadTheTables(SampleRun run, @TempDir Path folder)
      throws Exception {
    Python python = Python.orSkip();
    Path parted = folder.resolve("parted");
    SampleRun.into(parted, "--partitionBy=language,published_month", "--without=text");
    python.run("src/test/python/read_tables.py", run.tables().toString(), parted.toString());
  }

  @Test
  void cataloguesFindTheirWayInTheTables(SampleRun run) throws Exception {
    Python python = Python.orSkip();
    python.skipWithout("mlcroissant");
    python.run("src/test/python/check_croissant.py", run.tables().toString());
  }

  /** With dates and texts; in folders by month and without texts; one article without a date. */
  @Test
  void notebooksRunOnTheTablesOfAnyRun(SampleRun run, @TempDir Path folder) throws Exception {
    Python python = Python.orSkip();
    Path parted = folder.resolve("parted");
    SampleRun.into(parted, "--partitionBy=language,published_month", "--without=text");
    Path only = Files.createDirectory(folder.resolve("only"));
    Files.writeString(
        only.resolve("ferry.txt"),
        "The ferry to Skelby Island will run twice a day from May, the harbour office said. "
            + "Tickets cost four crowns, and bicycles travel free of charge.");
    Path one = folder.resolve("one");
    SampleRun.of(only, one);
    String shown = folder.resolve("shown").toString();
    python.run(
        "src/test/python/run_notebooks.py",
        shown,
        run.tables().toString(),
        parted.toString(),
        one.toString());
  }

  @Test
  void theTenQuestionsHaveAnswersInADatabaseOfDuckDb(SampleRun run, @TempDir Path folder)
      throws Exception {
    Python python = Python.orSkip();
    python.run("src/test/python/ask_questions.py", run.tables().toString(), folder.toString());
  }

  private static String stable(String lines) {
    return lines.replaceAll("(?m)^Took .*|, most mentioned: .*", "");
  }

  private static boolean hasRows(Statement statement, String question) throws SQLException {
    try (ResultSet answer = statement.executeQuery(question)) {
      return answer.next();
    }
  }

  private static String onSample(String example, SampleRun run) {
    return example.replace("target/tables", run.tables().toString());
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
