package org.broadsheet.report.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.report.page.view.ChartData;
import org.broadsheet.report.page.view.Citation;
import org.broadsheet.report.page.view.CopyMatrix;
import org.broadsheet.report.page.view.Coverage;
import org.broadsheet.report.page.view.Duplicates;
import org.broadsheet.report.page.view.EntityGroup;
import org.broadsheet.report.page.view.EntityView;
import org.broadsheet.report.page.view.NameList;
import org.broadsheet.report.page.view.NameModel;
import org.broadsheet.report.page.view.RejectGroup;
import org.broadsheet.report.page.view.Removal;
import org.broadsheet.report.page.view.RunView;
import org.broadsheet.report.page.view.SkippedGroup;

/** The page, from what was read of the tables and the manifest. */
final class ReportPage {

  /** A page stays below 5 MB, so that it can be sent and opens at once. */
  private static final long MAX_BYTES = 4_900_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Overview overview;
  private final Details details;
  private final RunView run;

  /**
   * Takes what the page shows.
   *
   * @param manifest as JSON
   */
  ReportPage(Overview overview, Details details, String manifest) {
    this.overview = overview;
    this.details = details;
    this.run = new RunView(manifest);
  }

  /** All that the template prints. */
  private record Model(
      String corpus,
      String finishedOn,
      boolean hasTexts,
      long outletCount,
      long entityCount,
      Coverage coverage,
      Removal removal,
      Duplicates duplicates,
      CopyMatrix copies,
      List<EntityGroup> entityGroups,
      long searchable,
      List<NameModel> models,
      List<Map<String, String>> doubtful,
      List<RejectGroup> rejects,
      long rejectCount,
      List<SkippedGroup> skipped,
      long skippedCount,
      Citation citation,
      List<RunView.Fact> facts,
      List<RunView.Fact> options,
      List<RunView.TableFact> tables) {}

  /** The page as HTML. */
  String html() {
    Leaders leaders = Leaders.of(overview);
    List<EntityView> entities = EntityView.of(details, leaders);
    Coverage coverage = Coverage.of(overview, details, leaders);
    Removal removal = Removal.of(overview, details, run);
    Duplicates duplicates = Duplicates.of(overview, details);
    ChartData data = ChartData.of(coverage, removal, duplicates, entities, run.isPartitioned());
    String withoutNames = fill(coverage, removal, duplicates, entities, data);
    long left = MAX_BYTES - withoutNames.getBytes(StandardCharsets.UTF_8).length;
    List<NameList> names = NameList.of(leaders.others(overview), left);
    return names.isEmpty()
        ? withoutNames
        : fill(coverage, removal, duplicates, entities, data.withNames(names));
  }

  private String fill(
      Coverage coverage,
      Removal removal,
      Duplicates duplicates,
      List<EntityView> entities,
      ChartData data) {
    long more = data.names().stream().mapToLong(list -> list.names().size()).sum();
    Model model =
        new Model(
            run.corpus(),
            run.finishedOn(),
            !run.isWithoutText(),
            run.rows("outlets"),
            run.rows("entities"),
            coverage,
            removal,
            duplicates,
            CopyMatrix.of(overview, details),
            EntityGroup.of(entities, duplicates.clusters()),
            entities.size() + more,
            NameModel.of(overview.languages(), run.manifest()),
            doubtful(),
            RejectGroup.of(overview),
            overview.rejects().total(),
            SkippedGroup.of(overview),
            overview.skipped().total(),
            Citation.of(run, coverage, removal, duplicates),
            run.facts(),
            run.options(),
            run.tables());
    Map<String, Object> values = JSON.convertValue(model, new TypeReference<>() {});
    return PageTemplate.fill(values, data.toJson());
  }

  /** Confidence as it is printed. */
  private List<Map<String, String>> doubtful() {
    return overview.doubtful().stream()
        .map(
            text ->
                Map.of(
                    "id", text.id(),
                    "title", text.title(),
                    "outlet", text.outlet(),
                    "source", text.source(),
                    "confidence", text.confidence()))
        .toList();
  }
}
