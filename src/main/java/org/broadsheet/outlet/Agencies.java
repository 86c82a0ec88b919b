package org.broadsheet.outlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;

/** The news agencies that an article credits: in its dateline, its byline or a credit line. */
final class Agencies {

  private static final Map<String, String> SPELLINGS = spellings();
  private static final String NAMES =
      String.join(
          "|",
          SPELLINGS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .toList());

  /** "MOSCOW, July 13 (Reuters) -", "(dpa)", "МОСКВА, 13 июля - РИА Новости." */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[^.!?\\n]{0,60}?(?:[(\\[/](" + NAMES + ")[)\\]/]|[—–-]\\s?(" + NAMES + ")\\s?[.—–-])");

  /** "(Reporting by ...)" closes Reuters' pieces; "(AFP)", "/dpa" close others'. */
  private static final Pattern CLOSING =
      Pattern.compile("(?:[(\\[/]|Quelle: ?|Source: ?|Fuente: ?)(" + NAMES + ")[)\\]]?\\.?$");

  private static final Pattern WHOLE =
      Pattern.compile("(?:by |von |par |por )?(" + NAMES + ")", Pattern.CASE_INSENSITIVE);

  private static final int LEAD_BLOCKS = 2;

  private Agencies() {}

  private static Map<String, String> spellings() {
    Map<String, String> map = new LinkedHashMap<>();
    add(map, "Reuters", "Reuters", "REUTERS", "Thomson Reuters");
    add(map, "AP", "AP", "Associated Press", "The Associated Press");
    add(map, "AFP", "AFP", "Agence France-Presse");
    add(map, "dpa", "dpa", "DPA", "Deutsche Presse-Agentur");
    add(map, "TASS", "TASS", "ТАСС", "ИТАР-ТАСС");
    add(map, "RIA Novosti", "RIA Novosti", "РИА Новости");
    add(map, "Interfax", "Interfax", "Интерфакс");
    add(map, "Xinhua", "Xinhua", "新华社", "新華社");
    add(map, "EFE", "EFE", "Agencia EFE");
    add(map, "ANSA", "ANSA");
    add(map, "Ukrinform", "Ukrinform", "Укринформ", "Укрінформ");
    return map;
  }

  private static void add(Map<String, String> map, String agency, String... spellings) {
    for (String spelling : spellings) {
      map.put(spelling, agency);
    }
  }

  /** In alphabetical order. */
  static List<String> creditedBy(Article article) {
    Set<String> found = new TreeSet<>();
    String byline = article.metadata().byline();
    addMatch(WHOLE, byline == null ? "" : byline, true, found);
    article.metadata().authors().forEach(author -> addMatch(WHOLE, author, true, found));
    List<Block> kept = article.keptBlocks();
    for (Block lead : kept.subList(0, Math.min(LEAD_BLOCKS, kept.size()))) {
      addMatch(DATELINE, lead.text(), false, found);
    }
    if (!kept.isEmpty()) {
      addMatch(CLOSING, kept.get(kept.size() - 1).text(), false, found);
    }
    for (Block block : article.blocks()) {
      if (block.reason() == CutReason.CREDIT || block.reason() == CutReason.BYLINE) {
        addMatch(WHOLE, block.text(), true, found);
        addMatch(CLOSING, block.text(), false, found);
      }
    }
    return List.copyOf(found);
  }

  private static void addMatch(Pattern pattern, String text, boolean whole, Set<String> found) {
    Matcher matcher = pattern.matcher(text.trim());
    if (whole ? matcher.matches() : matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          found.add(canonical(matcher.group(group)));
        }
      }
    }
  }

  private static String canonical(String spelling) {
    for (Map.Entry<String, String> entry : SPELLINGS.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(spelling)) {
        return entry.getValue();
      }
    }
    return spelling;
  }
}
