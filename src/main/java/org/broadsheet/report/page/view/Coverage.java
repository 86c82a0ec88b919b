package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.report.page.survey.Timeline;

/**
 * What is in the corpus: how much, by whom, in which languages, of which days.
 *
 * @param outlets the largest, each with its share of the articles that have an outlet
 * @param unit the width of a bin of the time line
 * @param bins first days of the bins
 * @param series articles in each bin, by language
 */
public record Coverage(
    long articles,
    long words,
    long withOutlet,
    long withDay,
    long inTimeline,
    int languageCount,
    List<Bar> languages,
    List<Bar> outlets,
    String firstDay,
    String lastDay,
    String unit,
    List<String> bins,
    List<Curve> series) {

  private static final int MAX_LANGUAGES = 12;

  /** Numbers of one colour over the bins. */
  record Curve(String name, List<Long> numbers) {}

  public static Coverage of(Overview overview, Details details, Leaders leaders) {
    Counts sums = overview.sums();
    long articles = sums.get("articles");
    Timeline timeline = leaders.timeline();
    List<Curve> series = series(details, leaders);
    return new Coverage(
        articles,
        sums.get("words"),
        sums.get("articles with outlet"),
        sums.get("articles with day"),
        series.stream().flatMap(curve -> curve.numbers.stream()).mapToLong(Long::longValue).sum(),
        overview.languages().byName().size(),
        languages(overview, articles),
        overview.outlets().stream().map(o -> Bar.of(o.name(), o.articles(), articles)).toList(),
        overview.days().isEmpty() ? "" : Figures.day(overview.days().firstKey()),
        overview.days().isEmpty() ? "" : Figures.day(overview.days().lastKey()),
        timeline.unitName(),
        timeline.labels(),
        series);
  }

  private static List<Bar> languages(Overview overview, long articles) {
    List<Bar> all =
        overview.languages().largestFirst().stream()
            .map(l -> Bar.of(Figures.language(l.getKey()), l.getValue(), articles))
            .toList();
    return Bar.most(all, MAX_LANGUAGES, "Others", articles);
  }

  private static List<Curve> series(Details details, Leaders leaders) {
    List<Curve> series = new ArrayList<>();
    for (int i = 0; i <= Leaders.LANGUAGES; i++) {
      List<Long> numbers = details.languages().of(i);
      if (!numbers.isEmpty()) {
        boolean leads = i < leaders.languages().size();
        String name = leads ? Figures.language(leaders.languages().get(i)) : "Others";
        series.add(new Curve(name, numbers));
      }
    }
    return series;
  }
}
