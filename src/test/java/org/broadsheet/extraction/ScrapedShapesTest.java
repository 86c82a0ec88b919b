package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as scrapers leave them, invented: plain text with an appeal around it, Markdown with title,
 * date, outlet and address, in several languages and wordings.
 */
class ScrapedShapesTest {

  /** Marks the lines of a case that are text of the article; the others must go. */
  private static final String TEXT = "= ";

  /**
   * A text and what must be known of it.
   *
   * @param name what is special about it
   * @param title its title, or null
   * @param day its day, or null
   * @param outlet a clue to its outlet, or null
   * @param lines its lines; those of the article begin with "= "
   */
  private record Shape(
      String name,
      @Nullable String title,
      @Nullable String day,
      @Nullable Evidence outlet,
      String lines) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void keepsTheArticleOnly(Shape shape) throws RejectedException {
    List<String> raw = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : shape.lines().split("\n")) {
      boolean isText = line.startsWith(TEXT);
      String content = isText ? line.substring(TEXT.length()) : line;
      raw.add(content);
      if (isText) {
        expected.add(content.replaceAll("\\[([^]]+)]\\([^)]*\\)", "$1").replace("*", ""));
      }
    }
    Article article = extract(String.join("\n", raw));
    assertEquals(String.join("\n\n", expected), article.text());
    assertEquals(shape.title(), article.metadata().title());
    Long day = article.metadata().published().epochDay();
    assertEquals(shape.day(), day == null ? null : LocalDate.ofEpochDay(day).toString());
    if (shape.outlet() != null) {
      assertEquals(
          List.of(shape.outlet()),
          article.metadata().outletClues().stream()
              .filter(clue -> clue.signal().equals(shape.outlet().signal()))
              .toList());
    }
  }

  private static Article extract(String text) throws RejectedException {
    return ArticleExtractor.create()
        .extract(
            SourceRecord.builder()
                .setId("0".repeat(32))
                .setUri("a.txt")
                .setFormat("TEXT")
                .setContent(text)
                .build());
  }

  static List<Shape> shapes() {
    return List.of(
        new Shape(
            "English, plain, appeal of another wording at the tail",
            null,
            null,
            Evidence.of(OutletSignal.APPEAL, "the Lake County Ledger"),
            """
            = The county will close two of its five libraries in the autumn, the board decided on Tuesday.
            = Readers who use the branch in Millbrook may return their books in the town hall until Friday.
            = "We looked at every other saving first," the head of the board, Ines Calder, said.
            A note from the Lake County Ledger:
            Dear reader,
            For ninety years this paper has sat through the meetings that you have no time for.
            Advertisers have left us, and the cost of paper has doubled since the spring.
            If you can, chip in with a one-time gift. Your support keeps our newsroom open.
            Every contribution counts.
            Not now
            """),
        new Shape(
            "English, Markdown, ISO date, outlet in italics",
            "Council Closes Two Libraries",
            "2019-10-02",
            Evidence.of(OutletSignal.OUTLET_LINE, "Lake County Ledger"),
            """
            # Council Closes Two Libraries

            2019-10-02

            *Lake County Ledger*

            = The county will close two of its [five](#) libraries in the autumn, the board decided on Tuesday.

            = Readers who use the branch in **Millbrook** may return their books until Friday, it added.

            Original url:

            <https://www.lakeledger.example/2019/10/02/council-closes-two-libraries>
            """),
        new Shape(
            "English, Markdown, title not marked, date with weekday, labelled address in one line",
            "Storm Leaves Three Villages Without Power",
            "2021-01-18",
            Evidence.of(
                OutletSignal.ORIGINAL_URL, "https://coast.example/news/storm-villages?id=7"),
            """
            Storm Leaves Three Villages Without Power

            Monday, 18 January 2021

            **The Coast Observer**

            = Three villages on the northern coast had no power on Monday morning after a [storm](#) broke a line.

            = Engineers said the work would take until the evening, because a bridge on the way is closed.

            Source: <https://coast.example/news/storm-villages?id=7>
            """),
        new Shape(
            "Russian, plain, appeal at the tail",
            null,
            null,
            Evidence.of(OutletSignal.APPEAL, "Северного берега"),
            """
            = Городской совет решил закрыть две из пяти библиотек, сообщила во вторник глава совета Инна Лесная.
            = Читатели смогут вернуть книги в мэрию до пятницы, говорится в сообщении пресс-службы.
            Сообщение от «Северного берега»:
            Дорогие читатели!
            Мы работаем без цензуры уже двенадцать лет, и с каждым годом это становится труднее.
            Нам нужна ваша помощь. Любая сумма поможет нашей редакции продолжать работу.
            Поддержите независимую журналистику.
            Напомнить позже
            """),
        new Shape(
            "Ukrainian, Markdown, date in words",
            "Місто закриває дві бібліотеки",
            "2020-03-05",
            Evidence.of(OutletSignal.OUTLET_LINE, "Північний вісник"),
            """
            ## Місто закриває дві бібліотеки

            5 березня 2020 року

            **Північний вісник**

            = Міська рада вирішила закрити дві з п'яти [бібліотек](#), повідомила у вівторок голова ради Інна Лісова.

            = Читачі зможуть повернути книжки до мерії до п'ятниці, йдеться у повідомленні ради.

            Джерело:

            <https://pivnich.example/2020/03/05/biblioteky>
            """),
        new Shape(
            "German, plain, appeal at the head",
            null,
            null,
            Evidence.of(OutletSignal.APPEAL, "Nordufer-Zeitung"),
            """
            Eine Nachricht der Nordufer-Zeitung:
            Liebe Leserinnen und Leser,
            unabhängiger Journalismus kostet Geld, und unsere Redaktion ist klein.
            Mit einer Spende sichern Sie unsere Arbeit. Jeder Beitrag hilft.
            Später erinnern
            = Die Stadt schließt im Herbst zwei ihrer fünf Büchereien, wie der Rat am Dienstag beschloss.
            = Bücher aus der Zweigstelle am Markt können bis Freitag im Rathaus abgegeben werden.
            = „Wir haben zuerst überall sonst gespart“, sagte die Vorsitzende Ines Kalder.
            """),
        new Shape(
            "French, Markdown, appeal at the tail and address",
            "La ville ferme deux bibliothèques",
            "2018-05-01",
            Evidence.of(OutletSignal.OUTLET_LINE, "Le Courrier du Lac"),
            """
            # La ville ferme deux bibliothèques

            Publié le 1er mai 2018

            **Le Courrier du Lac**

            = Le conseil a décidé mardi de fermer deux des cinq [bibliothèques](#) de la ville à l'automne.

            = Les livres peuvent être rendus à la mairie jusqu'à vendredi, a précisé la présidente Inès Calder.

            Chers lecteurs,

            Le journalisme indépendant a un prix, et nous ne vivons que de vos dons.

            Soutenez-nous : chaque contribution compte, même modeste.

            Plus tard

            URL originale :

            <https://courrierdulac.example/deux-bibliotheques>
            """),
        new Shape(
            "Spanish, plain, title, date and byline, two appeals",
            "La ciudad cierra dos bibliotecas",
            "2017-11-23",
            Evidence.of(OutletSignal.APPEAL, "Diario del Lago"),
            """
            Un mensaje del Diario del Lago:
            Queridos lectores:
            Sin tu apoyo no hay periodismo independiente en esta comarca.
            Ahora no
            La ciudad cierra dos bibliotecas
            23 de noviembre de 2017
            Por Inés Calderón
            = El consejo decidió el martes cerrar en otoño dos de las cinco bibliotecas de la ciudad.
            = Los libros pueden devolverse en el ayuntamiento hasta el viernes, dijo la presidenta.
            = Los vecinos del barrio del puerto anunciaron una protesta para el sábado por la tarde.
            Necesitamos tu ayuda
            Somos seis periodistas y vivimos de nuestros lectores.
            Haz una donación: cada aportación cuenta.
            """),
        new Shape(
            "English, plain, no appeal, address without label, dotted date with time",
            "Harbour Bridge Opens Again",
            "2014-06-30",
            null,
            """
            Harbour Bridge Opens Again
            30.06.2014 17:45
            = The old bridge over the harbour opened again on Monday after eleven weeks of repairs.
            = It had been closed because a crane had hit one of its pillars in the middle of April.
            https://harbour.example/bridge-opens
            """),
        new Shape(
            "English, Markdown, no address, American date with abbreviated month, byline",
            "Harbour Bridge Opens Again",
            "2014-06-30",
            Evidence.of(OutletSignal.OUTLET_LINE, "Harbour Gazette"),
            """
            **Harbour Gazette**

            # Harbour Bridge Opens Again

            By Ada Quill

            Jun. 30, 2014

            = The old bridge over the harbour opened again on [Monday](#) after eleven weeks of repairs.

            = It had been closed because a crane had hit one of its pillars in the middle of April.
            """),
        new Shape(
            "English, plain, appeal and copyright at the tail, wrapped at a fixed width",
            null,
            null,
            Evidence.of(OutletSignal.COPYRIGHT, "Harbour Gazette"),
            """
            The old bridge over the harbour opened again on Monday
            after eleven weeks of repairs, the port's office said, and
            the first ferry of the day was therefore half empty.

            It had been closed because a crane had hit one of its
            pillars in the middle of April.

            Support independent journalism

            The Gazette has no owner but its readers. Become a member
            today: your contribution pays for our reporting.

            © 2014 Harbour Gazette. All rights reserved.
            """
                .replace(
                    "The old bridge over the harbour opened again on Monday\nafter eleven weeks of"
                        + " repairs, the port's office said, and\nthe first ferry",
                    "= The old bridge over the harbour opened again on Monday after eleven weeks of"
                        + " repairs, the port's office said, and the first ferry")
                .replace(
                    "It had been closed because a crane had hit one of its\npillars",
                    "= It had been closed because a crane had hit one of its pillars")),
        new Shape(
            "Italian, Markdown with an appeal in it, outlet and date in one line",
            "La città chiude due biblioteche",
            "2022-09-08",
            Evidence.of(OutletSignal.OUTLET_LINE, "Corriere del Lago"),
            """
            # La città chiude due biblioteche

            Corriere del Lago, 8 settembre 2022

            = Il consiglio ha deciso martedì di chiudere in autunno due delle cinque [biblioteche](#) della città.

            = I libri si possono restituire in municipio fino a venerdì, ha detto la presidente Ines Caldera.

            Un messaggio dal Corriere del Lago:

            Cari lettori, il giornalismo indipendente vive del vostro sostegno.

            Ogni contributo conta. Sostienici!

            Ricordamelo più tardi
            """));
  }
}
