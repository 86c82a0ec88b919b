package org.broadsheet.outlet;

import static org.broadsheet.outlet.Articles.clue;
import static org.broadsheet.outlet.Articles.with;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.OutletSignal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that quotes other outlets is never taken for theirs. */
class DecoysTest {

  private static final List<String> QUOTED =
      List.of(
          "reuters.com",
          "nytimes.com",
          "bbc.co.uk",
          "washingtonpost.com",
          "ria.ru",
          "cnn.com",
          "spiegel.de",
          "bild.de",
          "lemonde.fr",
          "lefigaro.fr",
          "elpais.com",
          "kommersant.ru",
          "iz.ru",
          "tass.ru",
          "theguardian.com",
          "corriere.it",
          "aljazeera.com",
          "xinhuanet.com",
          "yomiuri.co.jp",
          "asahi.com",
          "folha.uol.com.br",
          "thehindu.com",
          "haaretz.com",
          "pravda.com.ua",
          "wyborcza.pl",
          "sueddeutsche.de",
          "zeit.de",
          "ft.com",
          "wsj.com",
          "bloomberg.com",
          "meduza.io",
          "interfax.ru",
          "apnews.com",
          "ansa.it",
          "elmundo.es");

  private static final OutletDetector DETECTOR =
      OutletDetector.using(
          OutletRegistry.builtIn()
              .withEntries("domain,name\nharbour-gazette.example,The Harbour Gazette\n"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier will be rebuilt, The New York Times reported, citing two officials. Reuters reported the plan earlier.",
        "According to The Washington Post, the talks failed. \"We tried,\" an aide told CNN on Monday. The BBC reported the same.",
        "The minister told the BBC that he was tired. He later told the BBC that he would stay. The Guardian wrote that he would go.",
        "RIA Novosti reported the strike, citing the ministry. TASS said nobody was hurt. Kommersant published the list.",
        "Laut Bild ist der Plan geplatzt. Der Spiegel berichtete zuerst darüber. Die Zeit schreibt, es sei zu früh.",
        "Selon Le Monde, le projet est mort. Le Figaro rapporte une autre version. El País publicó los detalles.",
        "Según El País, el plan ha fracasado. El Mundo informó de otra versión y la agencia EFE publicó la lista.",
        "Как сообщает ТАСС, погибших нет. «Известия» пишет о трёх раненых. Коммерсантъ сообщил о задержках.",
        "Об этом сообщает РИА Новости. По данным Интерфакс, рейс отменён. Медуза пишет, что причин две.",
        "Secondo il Corriere della Sera il piano è fallito. La Repubblica scrive il contrario, ANSA riporta i dettagli.",
        "Bloomberg reported the sale on Friday; The Wall Street Journal said the price was low, and the Financial Times disagreed.",
        "In an interview with The New York Times he denied it. In an interview with CNN he denied it again.",
        "The video, published by Al Jazeera, shows a boat. Xinhua reported that the boat was empty.",
        "A reporter of The Guardian was expelled. The Guardian said it would appeal. The Guardian noted the date.",
        "The interview with Asahi Shimbun was cited by Yomiuri Shimbun, which reported a different number.",
        "Folha de S.Paulo reported that The Hindu had obtained the letter. Haaretz published it in full.",
        "Ukrainska Pravda reported an explosion. Gazeta Wyborcza wrote that windows were broken in two towns.",
        "\"No,\" she told Reuters. \"Never,\" he told The Associated Press. The New York Times reported otherwise.",
        "Die Süddeutsche Zeitung berichtet von drei Verletzten, die Bild schreibt von vier, Der Spiegel meldet fünf.",
        "The Washington Post won a prize. Le Monde was second. Corriere della Sera, El Mundo and Bild were praised."
      })
  void theQuotedAreNotTheOutlet(String text) {
    assertNotQuoted(DETECTOR.detect(Articles.of(text)));
    Article own =
        with(
            Articles.of(text, "\"We shall see,\" the mayor told The Harbour Gazette."),
            clue(OutletSignal.APPEAL, "The Harbour Gazette"));
    Outlet outlet = DETECTOR.detect(own);
    assertNotQuoted(outlet);
    assertTrue("harbour-gazette.example".equals(outlet.domain()), outlet.toString());
  }

  private static void assertNotQuoted(Outlet outlet) {
    assertFalse(outlet.isKnown() && QUOTED.contains(outlet.domain()), outlet.toString());
  }
}
