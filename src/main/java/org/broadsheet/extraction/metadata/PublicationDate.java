package org.broadsheet.extraction.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
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
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "article.published",
          "article:published",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "last-published",
          "date",
          "created",
          "article_date_original",
          "dcsext.articlefirstpublished",
          "originalpublicationdate",
          "vr:published_time",
          "rnews:datepublished");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)[0-9]{2})[/-]([01][0-9])[/-]([0-3][0-9])(?:[/-]|$)");

  /**
   * Where the page declares one day and prints another, one of them is the day of a change, of an
   * event or of a move to a new system; on labelled pages either was right as often. One day apart
   * they are the same instant in two time zones.
   */
  private static final int MAX_DAYS_APART = 1;

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
   * @param headLines the short lines that are printed around its headline
   * @param address its address
   */
  Published find(List<String> headLines, @Nullable String address) {
    Published declared = declared(address);
    Published printed = fromHeadLines(headLines);
    Long declaredDay = declared.epochDay();
    Long printedDay = printed.epochDay();
    if (declaredDay == null || printedDay == null) {
      return declaredDay == null ? printed : declared;
    }
    long apart = Math.abs(declaredDay - printedDay);
    if (apart == 0) {
      return declared;
    }
    return apart > MAX_DAYS_APART ? Published.UNKNOWN : asPrinted(declared, printed);
  }

  /** The declared instant with the day that readers see: servers often declare it in UTC. */
  private static Published asPrinted(Published declared, Published printed) {
    return Published.of(
        printed.epochDay(),
        declared.epochMillis(),
        declared.offsetMinutes(),
        declared.precision(),
        declared.evidence() + "; " + printed.evidence());
  }

  private Published declared(@Nullable String address) {
    return read("json-ld datePublished", data.text("datePublished"))
        .or(this::fromMeta)
        .or(() -> read("json-ld of page", data.anyText("datePublished")))
        .or(this::fromElements)
        .or(this::fromTimes)
        .or(() -> fromAddress(address))
        .orElse(Published.UNKNOWN);
  }

  private Published fromHeadLines(List<String> headLines) {
    for (String line : headLines) {
      Optional<Published> found = fromLine("line beside the title", line);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Published.UNKNOWN;
  }

  private Optional<Published> fromMeta() {
    for (String name : META) {
      Optional<Published> found = read("meta " + name, facts.meta(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> fromElements() {
    for (Element element : facts.dates) {
      String machine =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      Optional<Published> found =
          read("element " + element.normalName(), machine)
              .or(() -> fromLine("element " + element.className(), element.text()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> fromTimes() {
    for (Element time : facts.times) {
      String names = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
      if (names.contains("modif") || names.contains("updat")) {
        continue;
      }
      Optional<Published> found =
          read("time", time.attr("datetime")).or(() -> fromLine("time", time.text()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
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
  Optional<Published> fromLine(String where, String line) {
    return DateLine.parse(line)
        .filter(dateLine -> !dateLine.isUpdate() && isPast(dateLine.date()))
        .map(dateLine -> dateLine.date().published(where + ": " + line));
  }

  private Optional<Published> read(String where, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return PrintedDate.findIn(text)
        .filter(date -> isPast(date) && date.precision() != Precision.MONTH)
        .map(date -> date.published(where + ": " + text));
  }

  private boolean isPast(PrintedDate date) {
    return date.day().toEpochDay() <= latestDay;
  }
}
