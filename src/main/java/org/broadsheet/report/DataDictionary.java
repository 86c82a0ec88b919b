package org.broadsheet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.language.LanguageCodes;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.Measured;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Enumeration;
import org.broadsheet.tables.schema.Table;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The page that explains every table, column and value, made from what the tables are made from.
 *
 * <p>It is HTML, not Markdown: it lies beside the tables and the report, where a double click opens
 * it and the links from column to value work.
 */
final class DataDictionary {

  /** The report's style, so that both pages look alike, and what only this page has. */
  private static final String STYLE = resource("page/report.css") + resource("dictionary.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "s", "text",
          "i", "integer, 32 bits",
          "l", "integer, 64 bits",
          "d", "number, 64 bits",
          "b", "true or false",
          "bytes", "bytes",
          "{}s", "map of text to text",
          "date", "date",
          "ts", "timestamp, UTC, milliseconds");

  private final Element page;
  private Element body;

  private DataDictionary(Element page) {
    this.page = page;
    this.body = page;
  }

  /** The page. */
  static String page() {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    Objects.requireNonNull(page.selectFirst("html")).attr("lang", "en");
    meta(page, "viewport", "width=device-width, initial-scale=1");
    meta(page, "color-scheme", "light dark");
    page.head().prependElement("meta").attr("charset", "utf-8");
    page.title("Tables and columns – Broadsheet");
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    new DataDictionary(page.body()).addAll();
    return page.outerHtml() + "\n";
  }

  private static void meta(Document page, String name, String content) {
    page.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  private static String resource(String name) {
    try (InputStream in = DataDictionary.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }

  private void addAll() {
    addMasthead();
    Element main = page.appendElement("main").id("main");
    body = main;
    addContents();
    for (Table table : Table.values()) {
      body = main.appendElement("section");
      addTable(table);
    }
    body = main.appendElement("section");
    addEnumerations();
    body = main.appendElement("section");
    addLanguages();
    page.appendElement("footer").appendElement("p").text("Made by Broadsheet.");
  }

  private void addMasthead() {
    page.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the tables");
    Element head = page.appendElement("header").addClass("masthead");
    head.appendElement("p").addClass("name").text("Broadsheet");
    head.appendElement("h1").text("Tables and columns");
    head.appendElement("p").addClass("dateline").text("Schema version " + Manifest.SCHEMA_VERSION);
    Element links =
        page.appendElement("nav").attr("aria-label", "Pages and tables").appendElement("ul");
    links.appendElement("li").appendElement("a").attr("href", "../report.html").text("The report");
    for (Table table : Table.values()) {
      link(links.appendElement("li"), table.folder(), table.folder());
    }
    link(links.appendElement("li"), "values", "Values");
    link(links.appendElement("li"), "languages", "Languages");
  }

  private void addContents() {
    body.appendElement("p")
        .addClass("lede")
        .text(
            "Each table is a folder of Parquet files beside this one. Columns without a null rule"
                + " are never null. Ids are 32 hex digits; articles, mentions, pairs and cut blocks"
                + " join by article_id, articles and clusters by cluster_id, articles, outlets and"
                + " counts by outlet_domain.");
    Element contents = body.appendElement("ul").addClass("contents");
    for (Table table : Table.values()) {
      Element item = contents.appendElement("li");
      link(item, table.folder(), table.folder());
      item.appendText(" " + table.meaning());
    }
  }

  private void addTable(Table table) {
    heading(table.folder(), table.folder());
    paragraph(
        "A row is "
            + table.meaning()
            + ". Rows of a file are sorted by "
            + table.sortedBy().replaceAll("-(\\w+)", "$1 (largest first)")
            + "."
            + (table.bloomColumns().isEmpty()
                ? ""
                : " Bloom filters: " + String.join(", ", table.bloomColumns()) + ".")
            + (table.textColumns().isEmpty()
                ? ""
                : " Left out by --without=text: " + String.join(", ", table.textColumns()) + "."));
    Element rows = table("column", "type", "unit", "meaning", "example", "null if");
    Element parent = rows.parent();
    if (parent != null) {
      parent.addClass("columns");
    }
    for (Column column : table.columns()) {
      Element row = rows.appendElement("tr");
      row.appendElement("td")
          .addClass("name")
          .id(table.folder() + "." + column.name())
          .text(column.name());
      labelled(row, "type").text(type(column.type()));
      labelled(row, "unit").text(column.unit());
      Element meaning = row.appendElement("td").text(column.meaning());
      Enumeration.of(table, column)
          .ifPresent(values -> link(meaning.appendText(" "), values.name(), "(values)"));
      labelled(row, "example").text(column.example());
      labelled(row, "null if").text(column.nullRule());
    }
  }

  /** On a narrow screen a row is a block, in which a label stands before the cell. */
  private static Element labelled(Element row, String label) {
    return row.appendElement("td").attr("data-label", label);
  }

  /** A type of {@code columns.tsv} in words. */
  static String type(String type) {
    String plain = type.endsWith("?") ? type.substring(0, type.length() - 1) : type;
    if (plain.startsWith("[]{")) {
      String fields = plain.substring(3, plain.length() - 1);
      return "list of (" + fields.replaceAll(" s\\b", " text").replaceAll(" d\\b", " number") + ")";
    }
    return plain.startsWith("[]")
        ? "list of " + TYPES.get(plain.substring(2))
        : TYPES.getOrDefault(plain, plain);
  }

  private void addEnumerations() {
    heading("values", "Values");
    for (Enumeration values : Enumeration.all()) {
      body.appendElement("h3").id(values.name()).text(String.join(", ", values.columns()));
      Element rows = table("value", "meaning");
      values.meanings().forEach((value, meaning) -> pair(rows, value, meaning));
    }
  }

  private void addLanguages() {
    heading("languages", "Language codes");
    paragraph(
        "Languages are ISO 639-1 codes, else 639-3; und is a text whose language cannot be told, or"
            + " is told with a probability below "
            + LanguageDetector.MIN_PROBABILITY
            + ". Norwegian is no when it is Bokmål and nn when it is Nynorsk. Precision and recall"
            + " are of single sentences and paragraphs; whole articles are told better, and a dash"
            + " says that nothing was measured.");
    Map<String, Measured> measured = Measured.byCode();
    Element codes = table("code", "language", "precision", "recall", "texts");
    for (String code : LanguageCodes.all()) {
      Element row = pair(codes, code, name(code));
      Measured figures = measured.get(code);
      labelled(row, "precision").text(figures == null ? "–" : figure(figures.precision()));
      labelled(row, "recall").text(figures == null ? "–" : figure(figures.recall()));
      labelled(row, "texts").text(figures == null ? "–" : Integer.toString(figures.texts()));
    }
    paragraph("A model's labels that are not the code that they become:");
    Element rows = table("label of the model", "code in the tables", "language");
    for (Map.Entry<String, String> changed : LanguageCodes.changed().entrySet()) {
      Element row = pair(rows, changed.getKey(), changed.getValue());
      labelled(row, "language").text(name(changed.getValue()));
    }
    paragraph(
        "The built-in models have never seen these languages; their texts come out as others:");
    body.appendElement("p")
        .text(
            LanguageCodes.unknown().stream()
                .map(code -> code + " " + name(code))
                .collect(Collectors.joining(", ")));
  }

  private static String name(String code) {
    return new Locale(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static Element pair(Element rows, String name, String meaning) {
    Element row = rows.appendElement("tr");
    row.appendElement("td").addClass("name").text(name);
    row.appendElement("td").text(meaning);
    return row;
  }

  private Element table(String... headings) {
    Element table = body.appendElement("div").addClass("wide").appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String heading : headings) {
      head.appendElement("th").attr("scope", "col").text(heading);
    }
    return table.appendElement("tbody");
  }

  private void heading(String id, String text) {
    body.appendElement("h2").id(id).text(text);
  }

  private void paragraph(String text) {
    body.appendElement("p").text(text);
  }

  private static void link(Element parent, String id, String text) {
    parent.appendElement("a").attr("href", "#" + id).text(text);
  }
}
