package org.broadsheet.report.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.report.page.view.ChartData;
import org.broadsheet.report.page.view.CopyMatrix;
import org.broadsheet.report.page.view.Coverage;
import org.broadsheet.report.page.view.Duplicates;
import org.broadsheet.report.page.view.EntityGroup;
import org.broadsheet.report.page.view.EntityView;
import org.broadsheet.report.page.view.RejectGroup;
import org.broadsheet.report.page.view.Removal;
import org.broadsheet.report.page.view.RunView;

/** The page, from what was read of the tables and the manifest. */
final class ReportPage {

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
      int searchable,
      List<RejectGroup> rejects,
      long rejectCount,
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
            EntityGroup.of(entities),
            entities.size(),
            RejectGroup.of(overview),
            overview.rejects().total(),
            run.facts(),
            run.options(),
            run.tables());
    ChartData data = ChartData.of(coverage, removal, duplicates, entities);
    Map<String, Object> values = JSON.convertValue(model, new TypeReference<>() {});
    return PageTemplate.fill(values, data.toJson());
  }
}
