package org.broadsheet.reading.format.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.broadsheet.article.GivenFields;
import org.broadsheet.text.SmallLetters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: in its metadata (XMP with the names of Dublin Core and PRISM),
 * and in its information, which programs fill in by themselves and which is believed only where it
 * is no name of a file or of a program.
 */
final class DocumentFacts {

  private static final int MAX_METADATA = 1 << 20;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:untitled|unbenannt|sans titre|document|dokument|doc|page|print|layout|slide|title"
              + "|powerpoint|no job name|about:blank|unspecified|unknown|none|null|default)?\\s*-?\\d*"
              + "|\\(?(?:anonymous|unspecified|untitled)\\)?|.*\\.[a-z]{2,5}\\d?|\\S*[\\d_]\\S*|https?:.*"
              + "|powerpoint presentation|print preview.*");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\(?(?:administrator|admin|user|users?\\d*|owner|anonymous|unknown|unspecified|default"
              + "|author|guest|pc|root|windows.*|microsoft.*|adobe.*|hp.*|none|null|.*\\.(?:com|exe|net))\\)?");

  /** Browsers print a page on the day on which it is read, not on that of its publication. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "(?i).*(?:mozilla|chrom|skia|safari|quartz|wkhtmltopdf|webkit|firefox|edge|prince|phantom"
              + "|playwright|puppeteer|cairo).*");

  private final PDDocumentInformation info;
  private final Document metadata;

  private DocumentFacts(PDDocumentInformation info, Document metadata) {
    this.info = info;
    this.metadata = metadata;
  }

  static DocumentFacts of(PDDocument document) {
    return new DocumentFacts(document.getDocumentInformation(), metadata(document));
  }

  private static Document metadata(PDDocument document) {
    PDMetadata packet = document.getDocumentCatalog().getMetadata();
    try {
      byte[] xml = packet == null ? new byte[0] : packet.toByteArray();
      String text = new String(xml, 0, Math.min(xml.length, MAX_METADATA), UTF_8);
      return Jsoup.parse(text, "", Parser.xmlParser());
    } catch (IOException e) {
      return new Document("");
    }
  }

  /** The fields of the article. */
  GivenFields fields(@Nullable String address) {
    return GivenFields.builder()
        .setTitle(title())
        .setAuthors(authors())
        .setDate(day(first("prism:publicationdate", "prism:coverdate", "dc:date")))
        .setMade(isPrintedByBrowser() ? null : made())
        .setOutlet(first("prism:publicationname"))
        .setUrl(address != null ? address : address(first("prism:url", "dc:source")))
        .build();
  }

  /** When a browser printed the page; null if the document was not made so. */
  @Nullable Long retrieved() {
    Calendar created = info.getCreationDate();
    return isPrintedByBrowser() && created != null ? created.getTimeInMillis() : null;
  }

  boolean isPrintedByBrowser() {
    return BROWSER.matcher(info.getCreator() + " " + info.getProducer()).matches();
  }

  private @Nullable String made() {
    Calendar created = info.getCreationDate();
    return created == null
        ? null
        : String.format(
            "%tF", created.toInstant().atZone(created.getTimeZone().toZoneId()).toLocalDate());
  }

  private @Nullable String title() {
    for (String title : Arrays.asList(first("dc:title"), info.getTitle())) {
      String bare = title == null ? "" : title.strip().replaceFirst("^Microsoft Word - ", "");
      if (!bare.isEmpty() && bare.length() < 400 && !NO_TITLE.matcher(bare).matches()) {
        return bare;
      }
    }
    return null;
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>(all("dc:creator"));
    if (names.isEmpty() && info.getAuthor() != null) {
      names.addAll(Arrays.asList(info.getAuthor().split("\\s*;\\s*", -1)));
    }
    names.removeIf(
        name -> name.isBlank() || name.length() > 200 || NO_NAME.matcher(name.strip()).matches());
    return names;
  }

  private static @Nullable String day(@Nullable String date) {
    return date != null && date.matches("\\d{4}-\\d\\d-\\d\\d.*") ? date : null;
  }

  private static @Nullable String address(@Nullable String text) {
    return text != null && text.matches("https?://\\S+") ? text : null;
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      List<String> values = all(name);
      if (!values.isEmpty()) {
        return values.get(0);
      }
    }
    return null;
  }

  /** What stands under a name: as an element, the items of a list in it, or as an attribute. */
  private List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (Element element : metadata.getAllElements()) {
      if (SmallLetters.of(element.tagName()).equals(name)) {
        List<Element> items =
            element.getAllElements().stream()
                .filter(e -> SmallLetters.of(e.tagName()).equals("rdf:li"))
                .toList();
        (items.isEmpty() ? List.of(element) : items).forEach(e -> values.add(e.text().strip()));
      }
      element.attributes().asList().stream()
          .filter(attribute -> SmallLetters.of(attribute.getKey()).equals(name))
          .forEach(attribute -> values.add(attribute.getValue().strip()));
    }
    values.removeIf(String::isEmpty);
    return values;
  }
}
