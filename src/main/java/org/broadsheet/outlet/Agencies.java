package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.AgencySignal;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.OutletSignal;

/**
 * The news agencies that an article credits: in datelines, at the ends of paragraphs, in its byline
 * or a credit line. An agency that is quoted ("told Reuters"), explained ("Agence France-Presse
 * (AFP)") or credited for a picture is none of them.
 */
final class Agencies {

  /** Estimates by hand, as odds of 19, 49 and 99 to one; the test set is too small to tell them. */
  private static final Map<AgencySignal, Double> WEIGHTS =
      Map.of(
          AgencySignal.DATELINE, SignalWeights.logOdds(.99),
          AgencySignal.CLOSING, SignalWeights.logOdds(.98),
          AgencySignal.CREDIT_LINE, SignalWeights.logOdds(.98),
          AgencySignal.BYLINE, SignalWeights.logOdds(.98),
          AgencySignal.STRUCTURED_DATA, SignalWeights.logOdds(.95),
          AgencySignal.DESPATCH, SignalWeights.logOdds(.95),
          AgencySignal.HOUSE_STYLE, SignalWeights.logOdds(.98),
          AgencySignal.OWN_SITE, SignalWeights.logOdds(.99));

  /** Longer blocks are no line of credit. */
  private static final int MAX_LINE = 90;

  private static final int LAST_BLOCKS = 3;

  /**
   * A column of despatches credits an agency at least once per this number of paragraphs; fewer are
   * captions.
   */
  private static final int MAX_BLOCKS_PER_DESPATCH = 4;

  /** An article of so few paragraphs has no midst. */
  private static final int FEW_BLOCKS = 6;

  private static final Pattern SOURCE =
      Pattern.compile("^[\\[(]?([\\p{L}\\p{M}]{2,12})\\s?[:：]\\s*(.{2,70}?)[\\])]?\\.?$");

  /** The closing formula of Reuters' stories. */
  private static final Pattern REPORTING_BY =
      Pattern.compile(
          "^\\(?(?:Reporting by .{3,120}?; ?(?:.{0,60}?; ?)?.{0,30}?[Ee]diting by "
              + "|Reporte de .{3,80}?[;.] ?Editado |Reportage de .{3,80}?[;,] ?édité par )");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:©|\\(c\\)|[Cc]opyright:?)\\s?(?:©\\s?)?(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s)([\\p{L}'"
              + " /-]{2,40}?)(?:[.,].{0,200})?$");

  private static final Pattern DPA_NUMBER =
      Pattern.compile("dpa(?:-\\p{L}+)?, ?dpa:\\d{6}-|^dpa:\\d{6}-");

  /** A despatch's sender at its head: "L'agence Havas mande de", "Die Agentur Wolff meldet". */
  private static final Pattern DESPATCH =
      Pattern.compile(
          "^(?:[^.!?\\n]{0,40}[.:] ?—? ?)?(?:L['’ ]?|Die |L' )?(?:[Aa]gence|Agentur|[Aa]genzia) "
              + "(?:de |d['’])?[«\"„]?(\\p{Lu}[\\p{L}.-]{1,20})[»\"“]? (\\p{L}+)");

  private static final Pattern FROM_SENDER =
      Pattern.compile(
          "^On (?:mande|télégraphie|câble|écrit) (?:de|d['’]) ?[\\p{L} -]{2,30}? ?,? ?"
              + "(?:\\([^)]{0,20}\\) )?à l['’ ]?[Aa]gence (\\p{Lu}[\\p{L}.-]{1,20})\\b");

  /** "Reuter meldet aus London", "Havas mande de Vienne", "Das Reutersche Bureau meldet". */
  private static final Pattern SENDER_FIRST =
      Pattern.compile(
          "^(?:[^.!?\\n"
              + "]{0,40}[.:] ?—? ?)?(?:Das )?(\\p{Lu}\\p{L}{3,12}?)(?:sche|['’]?s)?(?:"
              + " B[üu]r(?:eau|o))? (?:meldet|mande|télégraphie|berichtet) ?(?:aus |de |d['’]|:)");

  /**
   * Characters of an article that are searched for credits, beside the end of it; see {@link
   * BlockClues}. Nobody credits an agency in the midst of a book.
   */
  private static final int MAX_CHARS = 400_000;

  /** Characters before the end that are searched even then. */
  private static final int MAX_TAIL = 1_000;

  private final AgencyIndex index = AgencyIndex.builtIn();
  private final CreditParser parser = new CreditParser(index);
  private final Article article;
  private final Set<AgencyCredit> credits = new LinkedHashSet<>();

  /** Credits at the ends of paragraphs in the midst of an article, as captions have them, too. */
  private final List<AgencyCredit> doubtful = new ArrayList<>();

  private Agencies(Article article) {
    this.article = article;
  }

  /** Where the article credits agencies, in the order of the document. */
  static List<AgencyCredit> creditedBy(Article article) {
    Agencies agencies = new Agencies(article);
    agencies.readMetadata();
    agencies.readBlocks();
    return List.copyOf(agencies.credits);
  }

  /** The agencies of credits, in alphabetical order. */
  static List<String> names(List<AgencyCredit> credits) {
    Set<String> names = new TreeSet<>();
    credits.stream().map(AgencyCredit::agency).filter(name -> !name.isEmpty()).forEach(names::add);
    return List.copyOf(names);
  }

  /** The credit of an article on an agency's own site; empty on others. */
  static List<AgencyCredit> ofSite(String domain) {
    Agency agency = AgencyIndex.builtIn().ofSite(domain);
    return agency == null ? List.of() : List.of(credit(agency.id(), AgencySignal.OWN_SITE, domain));
  }

  private static AgencyCredit credit(String agency, AgencySignal signal, String value) {
    return new AgencyCredit(agency, signal, value, WEIGHTS.getOrDefault(signal, 0.0));
  }

  private void add(Credit credit, AgencySignal signal, String value) {
    credit.agencies().forEach(agency -> credits.add(credit(agency.id(), signal, value)));
    if (credit.isUnnamed() && credit.agencies().isEmpty()) {
      credits.add(credit("", AgencySignal.UNNAMED, value));
    }
  }

  private void readMetadata() {
    String byline = article.metadata().byline();
    if (byline != null) {
      readByline(byline);
    }
    article.metadata().authors().forEach(this::readByline);
    for (Evidence clue : article.metadata().outletClues()) {
      if (clue.is(OutletSignal.PUBLISHER) && clue.value().length() <= MAX_LINE) {
        add(parser.parse(clue.value()), AgencySignal.STRUCTURED_DATA, clue.value());
      }
    }
  }

  private void readByline(String byline) {
    if (byline.length() > 2 * MAX_LINE) {
      return;
    }
    Credit whole = parser.parse(byline);
    if (whole.isAny()) {
      add(whole, AgencySignal.BYLINE, byline);
      return;
    }
    for (String part : byline.split("[,|(;•·]| - | – ")) {
      Credit credit = parser.parse(part);
      if (credit.isSure() || part.strip().equals(byline.strip())) {
        add(credit, AgencySignal.BYLINE, byline);
      }
    }
  }

  private void readBlocks() {
    int kept = article.keptBlocks().size();
    int seen = 0;
    int left = MAX_CHARS;
    for (Block block : article.blocks()) {
      if (!block.isKept()) {
        readCut(block);
        continue;
      }
      boolean isAtAnEnd = seen == 0 || seen >= kept - LAST_BLOCKS;
      seen++;
      boolean isLast = seen > kept - LAST_BLOCKS;
      String text = searched(block.text(), left, isLast);
      if (block.kind() != BlockKind.CAPTION && !text.isEmpty()) {
        readKept(text, isAtAnEnd, isLast || kept <= FEW_BLOCKS);
        left = Math.max(0, left - text.length());
      }
    }
    boolean isColumn = doubtful.size() > 1 && doubtful.size() * MAX_BLOCKS_PER_DESPATCH >= kept;
    if (isColumn || credits.stream().anyMatch(Agencies::isDateline)) {
      credits.addAll(doubtful);
    }
  }

  private static String searched(String text, int left, boolean isLast) {
    if (isLast && text.length() > left + MAX_TAIL) {
      return text.substring(text.length() - MAX_TAIL);
    }
    return isLast ? text : text.substring(0, Math.min(left, text.length()));
  }

  private static boolean isDateline(AgencyCredit credit) {
    return credit.signal() == AgencySignal.DATELINE;
  }

  private void readKept(String text, boolean isAtAnEnd, boolean isLate) {
    boolean isLine = text.length() <= MAX_LINE;
    if (isLine && readSource(text)) {
      return;
    }
    Credit line = isLine && isAtAnEnd ? parser.parse(text) : Credit.NONE;
    if (line.isAny()) {
      add(line, AgencySignal.CREDIT_LINE, text);
      return;
    }
    readHouseStyle(text);
    readDespatch(text);
    for (CreditScan.Place place : new CreditScan(parser, text).find()) {
      String value = text.substring(place.start(), place.end());
      if (place.signal() == AgencySignal.CLOSING && !isLate) {
        place.credit().agencies().stream()
            .map(agency -> credit(agency.id(), place.signal(), value))
            .forEach(doubtful::add);
      } else {
        add(place.credit(), place.signal(), value);
      }
    }
  }

  private void readCut(Block block) {
    String text = block.text();
    if (block.kind() == BlockKind.CAPTION || text.length() > 4 * MAX_LINE) {
      return;
    }
    if (block.reason() == CutReason.BYLINE) {
      readByline(text);
    } else if (block.reason() == CutReason.CREDIT || block.reason() == CutReason.DATELINE) {
      if (!readSource(text)) {
        add(parser.parse(text), AgencySignal.CREDIT_LINE, text);
      }
      readHouseStyle(text);
    } else if (block.reason() == CutReason.COPYRIGHT) {
      readHouseStyle(text);
    }
  }

  /** "Quelle: dpa", and what else a colon parts. */
  private boolean readSource(String text) {
    Matcher matcher = SOURCE.matcher(text.strip());
    if (!matcher.matches() || !CreditWord.SOURCE.has(NameKey.plain(matcher.group(1)))) {
      return false;
    }
    Credit credit = parser.parse(matcher.group(2));
    add(credit, AgencySignal.CREDIT_LINE, text);
    return credit.isAny();
  }

  private void readHouseStyle(String text) {
    if (REPORTING_BY.matcher(text).lookingAt()) {
      credits.add(credit("Reuters", AgencySignal.HOUSE_STYLE, text));
    }
    String line = text.length() <= 4 * MAX_LINE ? text : "";
    Matcher copyright = COPYRIGHT.matcher(line);
    if (copyright.lookingAt()) {
      add(parser.parse(copyright.group(1)), AgencySignal.HOUSE_STYLE, line);
    }
    if (line.contains("dpa:") && DPA_NUMBER.matcher(line).find()) {
      credits.add(credit("dpa", AgencySignal.HOUSE_STYLE, line));
    }
  }

  private void readDespatch(String text) {
    String head = text.length() <= 120 ? text : text.substring(0, 120);
    if (isOfAgency(head)) {
      Matcher matcher = DESPATCH.matcher(head);
      if (matcher.lookingAt() && CreditWord.SAY.has(NameKey.plain(matcher.group(2)))) {
        add(parser.parse(matcher.group(1)), AgencySignal.DESPATCH, matcher.group());
      }
    }
    if (isSent(head)) {
      Matcher first = SENDER_FIRST.matcher(head);
      if (first.lookingAt()) {
        add(parser.parse(first.group(1)), AgencySignal.DESPATCH, first.group());
      }
    }
    Matcher from = FROM_SENDER.matcher(head);
    if (from.lookingAt()) {
      add(parser.parse(from.group(1)), AgencySignal.DESPATCH, from.group());
    }
  }

  /** What {@link #DESPATCH} cannot do without. */
  private static boolean isOfAgency(String head) {
    return head.contains("gence ") || head.contains("Agentur ") || head.contains("genzia ");
  }

  /** What {@link #SENDER_FIRST} cannot do without. */
  private static boolean isSent(String head) {
    return head.contains("meldet")
        || head.contains("mande")
        || head.contains("télégraphie")
        || head.contains("berichtet");
  }
}
