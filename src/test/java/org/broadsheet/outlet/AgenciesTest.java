package org.broadsheet.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.article.AgencyCredit;
import org.broadsheet.article.AgencySignal;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {

  private static final double MIN_PRECISION = .98;
  private static final double MIN_RECALL = .90;

  /** Counts agencies, not articles: of an article by two, one may be found. */
  @Test
  void findsTheAgenciesOfInventedArticlesInTwentyLanguages() throws IOException {
    int right = 0;
    int said = 0;
    int there = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : lines("credits.tsv")) {
      String[] cells = line.split("\t", -1);
      Set<String> expected = new HashSet<>(List.of(cells[1].split(",", 0)));
      expected.remove("");
      List<String> found = Agencies.names(Agencies.creditedBy(article(cells[2])));
      said += found.size();
      there += expected.size();
      right += (int) found.stream().filter(expected::contains).count();
      if (!expected.equals(new HashSet<>(found))) {
        wrong.add(cells[0] + " " + cells[1] + " said " + found + ": " + cells[2]);
      }
    }
    String figures =
        String.format(
            Locale.ROOT,
            "precision %.4f recall %.4f of %d%n%s",
            right / (double) said,
            right / (double) there,
            there,
            String.join("\n", wrong));
    if (Boolean.getBoolean("print")) {
      System.out.println(figures);
    }
    assertTrue(right >= MIN_PRECISION * said, figures);
    assertTrue(right >= MIN_RECALL * there, figures);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = AgenciesTest.class.getResourceAsStream(resource)) {
      assertNotNull(in, resource);
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static Article article(String paragraphs) {
    List<Block> blocks = new ArrayList<>();
    Metadata.Builder metadata = Metadata.builder();
    for (String paragraph : paragraphs.split(" ¶ ", 0)) {
      if (paragraph.startsWith("BY:")) {
        metadata.setByline(paragraph.substring(3));
      } else if (paragraph.startsWith("CAP:")) {
        blocks.add(Block.kept(BlockKind.CAPTION, paragraph.substring(4)));
      } else {
        blocks.add(Block.kept(BlockKind.PARAGRAPH, paragraph));
      }
    }
    return Articles.of("").toBuilder().setBlocks(blocks).setMetadata(metadata.build()).build();
  }

  @Test
  void knowsTheAgenciesOfTheWorld() {
    List<Agency> agencies = AgencyTable.agencies();
    assertTrue(agencies.size() >= 70, "" + agencies.size());
    Set<String> ids = new HashSet<>();
    for (Agency agency : agencies) {
      assertTrue(ids.add(agency.id()), agency.id());
      assertTrue(!agency.shortForms().isEmpty() || !agency.names().isEmpty(), agency.id());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A. F. P.|AFP",
        "AFP/Reuters|AFP,Reuters",
        "dpa/lno|dpa",
        "Havae|Havas",
        "AT5|SDA",
        "Reutcr|Reuters",
        "ATS - AFP|AFP,SDA",
        "Le Courrier avec AFP|AFP",
        "NZZ/sda|SDA",
        "Agence Havas|Havas",
        "Jane Doe/Reuters|''",
        "Foto: dpa|''",
        "AP Photo/Jon Marsh|''",
        "Stefano|''",
        "Router|''",
        "sans étiquette|''",
        "AFP via Getty Images|''",
        "AFP / ADA S. LORNE|''",
        "Stefan|''"
      })
  void aCreditIsNothingButACredit(String text, String expected) {
    Credit credit = new CreditParser(AgencyIndex.builtIn()).parseWorn(text);
    List<String> names = credit.agencies().stream().map(Agency::id).sorted().toList();
    assertEquals(expected, String.join(",", names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BERNE, 12. ATS. — Le conseil a siégé.|SDA",
        "Londres, 5 (Reuler). — Le ministre est parti.|Reuters",
        "Berlin, 4. Juni. W.T.B. Der Rat tagte.|Wolff",
        "(Havas.) Paris, 3. Mai. Der Minister ist tot.|Havas",
        "Paris, 3. Mai. ag (Havas) Der Minister ist tot.|Havas",
        "MOSCOU, 3 (Tass) — Le conseil a siégé.|TASS",
        "New-York, 3 (United Press). Le navire est perdu.|UPI",
        "Rom, 3. Mai. (Agentur Stefani) Der König ist krank.|Stefani",
        "Wien, 3. Mai. (K. K. Korr.-Bureau) Der Kaiser ist krank.|Korrespondenzbureau",
        "Tokio, 3. (Domei) — Le navire est perdu.|Domei",
        "LONDRES, 3. — Reuter : Le navire est perdu.|Reuters",
        "Le ministre est mort hier. (Havas)|Havas",
        "Zürich. sda. Der Rat tagte.|SDA",
        "ZÜRICH sda Der Rat tagte.|SDA",
        "Zürich, 3. Mai. sda Der Rat tagte.|SDA",
        "Der Streik ist beendet. London, 5. (Reuter.) Das Parlament tagte.|Reuters",
        "La grève est finie. LONDRES, 5 (A.F.P.). — Le parlement a siégé.|AFP",
        "GENEVE — (ATS) — Le conseil a siégé.|SDA",
        "PARIS, 3 A.F.P. — Le conseil a siégé.|AFP",
        "BERNE, 12 (ATSJ. — Le conseil a siégé.|SDA",
        "BERNE, 12 (ATS. — Le conseil a siégé.|SDA",
        "BERNE, 12 fATS). — Le conseil a siégé.|SDA",
        "BERNE, 12 (A TS). — Le conseil a siégé.|SDA",
        "BERNE, ats. — Le conseil a siégé.|SDA",
        "Genève (ats/afp) Le conseil a siégé.|AFP,SDA",
        "Le conseil a siégé hier.— ATS|SDA",
        "Le conseil a siégé hier. AP/ATS|AP,SDA",
        "Der Rat tagte gestern. sda/afp/reuter|AFP,Reuters,SDA",
        "Die Agentur Havas meldet aus Paris: Der Minister ist tot.|Havas",
        "Reuter meldet aus London: Das Schiff ist verloren.|Reuters",
        "On mande de Vienne à l'agence Reuter : Le navire est perdu.|Reuters",
        "LE GRAND CONSEIL DU CANTON A SIEGE HIER SANS RIEN DECIDER LONDRES, 12 (AFP). — Le roi part.|AFP",
        "Le ministre a été arrêté (Havas). Le parlement siège demain.|Havas",
        "Das meldet die Nachrichtenagentur (dpa). Der Rat tagt morgen.|''",
        "Er schrieb für die Deutsche Presse-Agentur (dpa). Der Rat tagt.|''",
        "She worked for the Associated Press (AP). The council met.|''",
        "Proof: A = AH, so AAH = AA - Then it is shown.|''",
        "06.48 Reuters - The council met.|''",
        "Credit Ada Lorne/Agence France-Presse — The council met.|''",
        "The boats (here by the pier, in a picture that a reader of the paper sent us, AP). They left.|''",
        "Le navire est perdu (bravos à gauche). Le conseil a siégé. (Applaudissements.)|''",
        "Der Abgeordnete Wolff (Berlin) sprach. (Beifall rechts.)|''",
        "M. Stefani (Rome) était absent. (Suite à la page 3.)|''",
        "Der Dichter Fritz Reuter ist krank. (Siehe Bild.)|''",
        "Le conseil (voir plus haut) a siégé. (Belge)|''"
      })
  void datelinesOfOldPapers(String text, String expected) {
    String names = String.join(",", Agencies.names(Agencies.creditedBy(Articles.of(text))));
    assertEquals(expected, names);
  }

  @Test
  void theEvidenceIsWhatIsPrinted() {
    List<AgencyCredit> credits =
        Agencies.creditedBy(Articles.of("PARIS, 3 mai (Havas). — Le roi est parti.", "Fin."));
    assertEquals(1, credits.size());
    assertEquals(AgencySignal.DATELINE, credits.get(0).signal());
    assertEquals("PARIS, 3 mai (Havas)", credits.get(0).value());
  }

  @Test
  void aCaptionInTheMidstOfALongArticleIsNoCredit() {
    String[] paragraphs = new String[12];
    java.util.Arrays.fill(paragraphs, "The council met again on Monday.");
    paragraphs[4] = "Boats at the pier on Sunday. (Reuters)";
    assertTrue(Agencies.creditedBy(Articles.of(paragraphs)).isEmpty());
    paragraphs[0] = "PORT SELIM (Reuters) - The council met.";
    assertEquals(2, Agencies.creditedBy(Articles.of(paragraphs)).size());
  }

  @Test
  void agenciesWithoutNamesAreEvidenceOnly() {
    List<AgencyCredit> credits = Agencies.creditedBy(Articles.of("Text.", "Com agências"));
    assertEquals(AgencySignal.UNNAMED, credits.get(0).signal());
    assertTrue(Agencies.names(credits).isEmpty());
  }

  @Test
  void aPicturesCreditIsNotTheTexts() {
    Block credit = Block.kept(BlockKind.PARAGRAPH, "Foto: AP").cut(CutReason.CREDIT, "credit");
    Article article = Articles.of("").toBuilder().setBlocks(List.of(credit)).build();
    assertTrue(Agencies.creditedBy(article).isEmpty());
  }
}
