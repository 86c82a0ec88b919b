package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.report.page.survey.CorpusSum;
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
 * @param languageCount languages that could be told
 * @param undetermined articles whose language could not be told
 * @param mixed articles in which a second language has a share
 * @param outside dated articles before or after all bins, and the days of the first and the last
 * @param series articles in each bin, by language
 */
public record Coverage(
    long articles,
    long words,
    long withOutlet,
    long withDay,
    long outside,
    String outsideDays,
    long languageCount,
    long undetermined,
    long mixed,
    String mixedShare,
    List<Bar> languages,
    List<Bar> outlets,
    String firstDay,
    String lastDay,
    String unit,
    List<String> bins,
    List<Curve> series) {

  private static final String UNDETERMINED = "und";

  /** Numbers of one colour over the bins. */
  record Curve(String name, List<Long> numbers) {}

  public static Coverage of(Overview overview, Details details, Leaders leaders) {
    Counts<CorpusSum> sums = overview.sums();
    long articles = sums.get(CorpusSum.ARTICLES);
    Timeline timeline = leaders.timeline();
    List<Curve> series = series(details, leaders);
    long inTimeline =
        series.stream().flatMap(curve -> curve.numbers.stream()).mapToLong(Long::longValue).sum();
    long undetermined = overview.languages().get(UNDETERMINED);
    return new Coverage(
        articles,
        sums.get(CorpusSum.WORDS),
        sums.get(CorpusSum.ARTICLES_WITH_OUTLET),
        sums.get(CorpusSum.ARTICLES_WITH_DAY),
        sums.get(CorpusSum.ARTICLES_WITH_DAY) - inTimeline,
        outsideDays(overview, timeline),
        overview.languages().byKey().size() - (undetermined > 0 ? 1 : 0),
        undetermined,
        sums.get(CorpusSum.ARTICLES_OF_MIXED_LANGUAGE),
        Wording.share(sums.get(CorpusSum.ARTICLES_OF_MIXED_LANGUAGE), articles),
        languages(overview, articles),
        overview.outlets().stream()
            .map(o -> Bar.of(o.name(), o.domain(), o.articles(), articles))
            .toList(),
        overview.days().isEmpty() ? "" : Wording.day(overview.days().firstKey()),
        overview.days().isEmpty() ? "" : Wording.day(overview.days().lastKey()),
        timeline.unitName(),
        timeline.labels(),
        series);
  }

  private static String outsideDays(Overview overview, Timeline timeline) {
    List<Integer> outside =
        overview.days().keySet().stream().filter(day -> timeline.binOf(day) < 0).toList();
    if (outside.isEmpty()) {
      return "";
    }
    String first = Wording.day(outside.get(0));
    String last = Wording.day(outside.get(outside.size() - 1));
    return first.equals(last) ? first : first + " to " + last;
  }

  /** By articles; those whose language could not be told are last. */
  private static List<Bar> languages(Overview overview, long articles) {
    return overview.languages().largestFirst().stream()
        .sorted(Comparator.comparing(language -> language.getKey().equals(UNDETERMINED)))
        .map(
            language ->
                Bar.of(
                    Wording.language(language.getKey()),
                    language.getKey(),
                    language.getValue(),
                    articles))
        .toList();
  }

  private static List<Curve> series(Details details, Leaders leaders) {
    List<Curve> series = new ArrayList<>();
    for (int i = 0; i <= Leaders.LANGUAGES; i++) {
      List<Long> numbers = details.languages().of(i);
      if (!numbers.isEmpty()) {
        boolean leads = i < leaders.languages().size();
        String name = leads ? Wording.language(leaders.languages().get(i)) : "Others";
        series.add(new Curve(name, numbers));
      }
    }
    return series;
  }
}
