package org.broadsheet.report.page.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.CutReason;
import org.broadsheet.repetition.Zone;
import org.broadsheet.report.page.line.BoilerplateLine;
import org.broadsheet.report.page.line.CutExample;
import org.broadsheet.report.page.line.OutletLine;
import org.broadsheet.report.page.survey.CorpusSum;
import org.broadsheet.report.page.survey.Counts;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Overview;

/**
 * How much text was cut, why, and where.
 *
 * @param share of all characters, as it is printed
 * @param unit what the bars count: characters, or blocks where the tables have no texts
 * @param outlets the largest ones' shares of text that was cut
 * @param boilerplate what outlets repeat
 * @param corpusBoilerplate what articles of several or unknown outlets repeat
 */
public record Removal(
    String share,
    long cutChars,
    String unit,
    List<Reason> reasons,
    List<OutletShare> outlets,
    List<OutletBlocks> boilerplate,
    List<Block> corpusBoilerplate) {

  private static final int OUTLETS = 20;
  private static final int OUTLETS_WITH_BLOCKS = 40;

  /** A reason why blocks were cut. */
  record Reason(
      String name,
      String key,
      String explanation,
      long blocks,
      long number,
      String share,
      List<String> examples) {}

  /** An outlet's share of text that was cut, in tenths of a percent. */
  record OutletShare(String name, long tenths, String share) {}

  /** What an outlet repeats. */
  record OutletBlocks(String name, long articles, List<Block> blocks) {}

  /** A repeated block. */
  record Block(String text, long families, String share, String zone) {}

  public static Removal of(Overview overview, Details details, RunView run) {
    long kept = overview.sums().get(CorpusSum.KEPT_CHARS);
    long cut = overview.sums().get(CorpusSum.CUT_CHARS);
    boolean hasTexts = !run.isWithoutText() && overview.cutCharsByReason().total() > 0;
    return new Removal(
        Wording.share(cut, kept + cut),
        cut,
        hasTexts ? "characters" : "blocks",
        reasons(overview, run.cutBlocks(), cut, hasTexts),
        outlets(overview, details),
        boilerplate(overview, details),
        details.corpusBoilerplate().stream().map(Removal::block).toList());
  }

  private static List<Reason> reasons(
      Overview overview, Map<String, Long> blocks, long cut, boolean hasTexts) {
    Counts<String> chars = overview.cutCharsByReason();
    long all = blocks.values().stream().mapToLong(Long::longValue).sum();
    List<Reason> reasons = new ArrayList<>();
    blocks.forEach(
        (name, number) ->
            reasons.add(
                new Reason(
                    Wording.words(name),
                    name,
                    explanation(name),
                    number,
                    hasTexts ? chars.get(name) : number,
                    hasTexts ? Wording.share(chars.get(name), cut) : Wording.share(number, all),
                    overview.cutExamples().list(name).stream().map(CutExample::text).toList())));
    if (hasTexts && cut > chars.total()) {
      long rest = cut - chars.total();
      reasons.add(
          new Reason(
              "Short blocks",
              "",
              "fewer than five words, of all reasons: mostly menus and lines of links",
              Math.max(0, all - overview.sums().get(CorpusSum.CUT_BLOCKS)),
              rest,
              Wording.share(rest, cut),
              List.of()));
    }
    reasons.sort(Comparator.comparingLong(Reason::number).reversed().thenComparing(Reason::name));
    return reasons;
  }

  private static String explanation(String reason) {
    for (CutReason known : CutReason.values()) {
      if (known.name().equals(reason)) {
        return known.explanation();
      }
    }
    return "";
  }

  private static List<OutletShare> outlets(Overview overview, Details details) {
    List<OutletShare> shares = new ArrayList<>();
    List<OutletLine> outlets = overview.outlets();
    for (int i = 0; i < Math.min(OUTLETS, outlets.size()); i++) {
      long[] chars = details.removal().getOrDefault(i, new long[2]);
      long all = chars[0] + chars[1];
      long tenths = all == 0 ? 0 : Math.round(1000.0 * chars[1] / all);
      shares.add(new OutletShare(outlets.get(i).name(), tenths, Wording.share(chars[1], all)));
    }
    shares.sort(
        Comparator.comparingLong(OutletShare::tenths).reversed().thenComparing(OutletShare::name));
    return shares;
  }

  private static List<OutletBlocks> boilerplate(Overview overview, Details details) {
    return overview.outlets().stream()
        .filter(outlet -> !details.boilerplate(outlet.domain()).isEmpty())
        .limit(OUTLETS_WITH_BLOCKS)
        .map(
            outlet ->
                new OutletBlocks(
                    outlet.name(),
                    outlet.articles(),
                    details.boilerplate(outlet.domain()).stream().map(Removal::block).toList()))
        .toList();
  }

  private static Block block(BoilerplateLine line) {
    return new Block(
        line.text(),
        line.families(),
        Wording.share(line.share()),
        switch (Zone.valueOf(line.zone())) {
          case HEAD -> "at the start";
          case BODY -> "in the body";
          case TAIL -> "at the end";
        });
  }
}
