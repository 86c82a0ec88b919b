package org.broadsheet.extraction.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published: in its structured data, its meta elements, elements that are
 * marked as dates, the line beside its title, its address; in this order. No date is found in
 * running text: it would be a guess.
 */
final class PublicationDate {

  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "publish_date",
          "publish-date",
          "publishdate",
          "published_date",
          "publication_date",
          "publication-date",
          "published-date",
          "publisheddate",
          "published_time",
          "publish_time",
          "date_published",
          "dateposted",
          "og:pubdate",
          "pubdate",
          "published",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date.publication",
          "dcterms.issued",
          "rbpubdate",
          "mediator_published_time",
          "shareaholic:article_published_time",
          "analyticsattributes.articledate",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "article.published",
          "article:published",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "article_date_original",
          "dcsext.articlefirstpublished",
          "originalpublicationdate",
          "vr:published_time",
          "rnews:datepublished");

  /** What these give may as well be the day on which a page was made or changed. */
  private static final List<String> VAGUE_META =
      List.of(
          "dc.date.created",
          "dc.date",
          "dc.created",
          "dcterms.date",
          "dcterms.created",
          "last-published",
          "date",
          "created");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)[0-9]{2})[/-]([01][0-9])[/-]([0-3][0-9])(?:[/-]|$)");

  /** One day apart, two dates are the same instant in two time zones. */
  private static final int MAX_DAYS_APART = 1;

  /** Characters of text between the headline and a date that belongs to it. */
  private static final int MAX_CHARS_BEHIND = 1200;

  private static final int MAX_CHARS_BEFORE = 300;

  /** Wrappers between an item of a list and the date in it. */
  private static final int MAX_ITEM_DEPTH = 5;

  /** A longer item is an article. */
  private static final int MAX_ITEM_CHARS = 500;

  /** The headline of another article; names of authors are shorter. */
  private static final int MIN_HEADLINE_CHARS = 25;

  private final PageFacts facts;
  private final StructuredData data;
  private final long latestDay;

  PublicationDate(PageFacts facts, StructuredData data, long latestDay) {
    this.facts = facts;
    this.data = data;
    this.latestDay = latestDay;
  }

  /**
   * The date of the page, perhaps unknown.
   *
   * @param head the short lines that are printed around its headline
   * @param headline how many characters of text stand before the headline
   * @param address its address
   */
  Published find(PrintedHead head, int headline, @Nullable String address) {
    Published printed = fromLines(head.after()).orElse(Published.UNKNOWN);
    Optional<Published> declared =
        read("json-ld datePublished", data.text("datePublished")).or(() -> fromMeta(META));
    if (declared.isPresent()) {
      return together(declared.get(), printed);
    }
    Optional<Published> marked = fromElements(facts.publishedTimes(), headline, true);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (printed.isKnown() && printed.precision() != Precision.MONTH) {
      return printed;
    }
    return read("json-ld of page", data.anyText("datePublished"))
        .or(() -> fromElements(facts.dates, headline, true))
        .or(() -> fromElements(facts.times, headline, true))
        .or(() -> fromMeta(VAGUE_META))
        .or(() -> fromAddress(address))
        .or(() -> fromBylines(headline))
        .or(() -> fromElements(facts.dates, headline, false))
        .or(() -> fromElements(facts.times, headline, false))
        .or(() -> fromLines(head.before()))
        .orElse(printed);
  }

  /**
   * The day that readers see, where it is the day before the declared one or the day after: servers
   * declare UTC. A printed day that is earlier still is that of the first publication, and the
   * declared one that of a change or of a move to a new system (right on ten labelled pages of
   * eleven); one that is later is as often that of a change as not, and what is declared stands.
   */
  private static Published together(Published declared, Published printed) {
    Long declaredDay = declared.epochDay();
    Long printedDay = printed.epochDay();
    if (declaredDay == null || printedDay == null || printed.precision() == Precision.MONTH) {
      return declared;
    }
    if (printedDay < declaredDay - MAX_DAYS_APART) {
      return printed;
    }
    return Math.abs(declaredDay - printedDay) == MAX_DAYS_APART
        ? new Published(
            printedDay,
            declared.epochMillis(),
            declared.offsetMinutes(),
            declared.precision(),
            declared.evidence() + "; " + printed.evidence())
        : declared;
  }

  private Optional<Published> fromLines(List<String> lines) {
    Optional<Published> month = Optional.empty();
    for (String line : lines) {
      Optional<Published> found = fromLine("line beside the title", line);
      if (found.isPresent() && found.get().precision() != Precision.MONTH) {
        return found;
      }
      month = month.isPresent() ? month : found;
    }
    return month;
  }

  private Optional<Published> fromMeta(List<String> names) {
    for (String name : names) {
      Optional<Published> found = read("meta " + name, facts.meta(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first date in elements that are marked as dates, near the headline or elsewhere. */
  private Optional<Published> fromElements(List<Spot> spots, int headline, boolean isNear) {
    for (Spot spot : spots) {
      int behind = spot.offset() - headline;
      boolean isHere = behind >= -MAX_CHARS_BEFORE && behind <= MAX_CHARS_BEHIND;
      Element element = spot.element();
      if (isHere != isNear || isOfChange(element) || (!isNear && isOfAnother(element))) {
        continue;
      }
      String machine =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      Optional<Published> found =
          read("element " + element.normalName(), machine)
              .or(() -> fromLine("element " + element.className(), spot.text()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The date in a byline near the headline: "Written by Ada Quill in Ports on 14 May 2024". */
  private Optional<Published> fromBylines(int headline) {
    for (Spot spot : facts.authors) {
      int behind = spot.offset() - headline;
      String text = behind >= 0 && behind <= MAX_CHARS_BEHIND ? spot.text() : "";
      Optional<PrintedDate> date = DatedByline.dateIn(text).filter(this::isDayInPast);
      if (date.isPresent()) {
        return date.map(found -> found.published("byline: " + text));
      }
    }
    return Optional.empty();
  }

  /** Whether its names or the words in it or beside it say that a date is that of a change. */
  private static boolean isOfChange(Element element) {
    String names = SmallLetters.of((element.className() + " " + element.attr("itemprop")));
    boolean isNamedSo =
        names.contains("modif") || names.contains("updat") || names.contains("changed");
    if (isNamedSo && !(element.hasClass("published") && element.hasClass("updated"))) {
      return true;
    }
    Element around = element.parent();
    return isUpdate(element) || (around != null && isUpdate(around));
  }

  /** Whether an element is a line such as "Last updated | 14 May 2024". */
  private static boolean isUpdate(Element element) {
    return DateLine.parse(new Spot(element, 0).text()).filter(DateLine::isUpdate).isPresent();
  }

  /** Whether an element far from the headline stands in an item of a list that links elsewhere. */
  private static boolean isOfAnother(Element element) {
    Element around = element;
    for (int depth = 0; around != null && depth < MAX_ITEM_DEPTH; depth++) {
      String text = new Spot(around, 0).text();
      if (text.length() > MAX_ITEM_CHARS || around.selectFirst("h1") != null) {
        return false;
      }
      if (MetadataMarks.isItem(around) && linksHeadline(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static boolean linksHeadline(Element item) {
    return Links.all(item).stream().anyMatch(link -> link.text().length() >= MIN_HEADLINE_CHARS);
  }

  private Optional<Published> fromAddress(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    Matcher date = IN_ADDRESS.matcher(address);
    return date.find()
        ? read("address", date.group(1) + "-" + date.group(2) + "-" + date.group(3))
        : Optional.empty();
  }

  /** A line that only gives a date; one that gives the date of a change is none. */
  private Optional<Published> fromLine(String where, String line) {
    return DateLine.parse(line)
        .filter(dateLine -> dateLine.isOfPublication() && isPast(dateLine.date()))
        .map(dateLine -> dateLine.date().published(where + ": " + line));
  }

  private Optional<Published> read(String where, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return PrintedDate.findIn(text)
        .filter(this::isDayInPast)
        .map(date -> date.published(where + ": " + text));
  }

  private boolean isDayInPast(PrintedDate date) {
    return isPast(date) && date.precision() != Precision.MONTH;
  }

  private boolean isPast(PrintedDate date) {
    return date.day().toEpochDay() <= latestDay;
  }
}
