package org.broadsheet.report;

import java.util.Locale;
import java.util.Map;
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

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #8885; padding: .3rem .6rem; text-align: left; vertical-align: top; }
      td { overflow-wrap: anywhere; }
      th { white-space: nowrap; }
      td.name { font-family: ui-monospace, monospace; font-size: .9em; white-space: nowrap; }
      .wide { overflow-x: auto; }
      """;

  private static final Map<String, String> TYPES =
      Map.of(
          "s", "text",
          "i", "integer, 32 bits",
          "l", "integer, 64 bits",
          "d", "number, 64 bits",
          "b", "true or false",
          "{}s", "map of text to text",
          "date", "date",
          "ts", "timestamp, UTC, milliseconds");

  private final Element body;

  private DataDictionary(Element body) {
    this.body = body;
  }

  /** The page. */
  static String page() {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.selectFirst("html").attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width");
    page.title("Broadsheet: tables and columns");
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    DataDictionary dictionary = new DataDictionary(page.body());
    dictionary.addHead();
    for (Table table : Table.values()) {
      dictionary.addTable(table);
    }
    dictionary.addEnumerations();
    dictionary.addLanguages();
    return page.outerHtml() + "\n";
  }

  private void addHead() {
    body.appendElement("h1").text("Tables and columns");
    paragraph(
        "Each table is a folder of Parquet files beside this one. Schema version "
            + Manifest.SCHEMA_VERSION
            + ". Columns whose null rule is empty are never null. Ids are 32 hex digits; articles,"
            + " mentions, pairs and cut blocks join by article_id, articles and clusters by"
            + " cluster_id, articles, outlets and counts by outlet_domain.");
    Element contents = body.appendElement("ul");
    for (Table table : Table.values()) {
      Element item = contents.appendElement("li");
      link(item, table.folder(), table.folder());
      item.appendText(": " + table.meaning());
    }
    Element item = contents.appendElement("li");
    link(item, "values", "the values of columns that have few");
    item = contents.appendElement("li");
    link(item, "languages", "language codes");
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
    for (Column column : table.columns()) {
      Element row = rows.appendElement("tr");
      row.appendElement("td").addClass("name").text(column.name());
      row.appendElement("td").text(type(column.type()));
      row.appendElement("td").text(column.unit());
      Element meaning = row.appendElement("td").text(column.meaning());
      Enumeration.of(table, column)
          .ifPresent(values -> link(meaning.appendText(" "), values.name(), "(values)"));
      row.appendElement("td").text(column.example());
      row.appendElement("td").text(column.nullRule());
    }
  }

  /** A type of {@code columns.tsv} in words. */
  static String type(String type) {
    String plain = type.endsWith("?") ? type.substring(0, type.length() - 1) : type;
    if (plain.startsWith("[]{")) {
      String fields = plain.substring(3, plain.length() - 1);
      return "list of (" + fields.replaceAll(" s\\b", " text").replaceAll(" d\\b", " number") + ")";
    }
    return plain.startsWith("[]") ? "list of " + TYPES.get(plain.substring(2)) : TYPES.get(plain);
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
      row.appendElement("td").text(figures == null ? "–" : figure(figures.precision()));
      row.appendElement("td").text(figures == null ? "–" : figure(figures.recall()));
      row.appendElement("td").text(figures == null ? "–" : Integer.toString(figures.texts()));
    }
    paragraph("A model's labels that are not the code that they become:");
    Element rows = table("label of the model", "code in the tables", "language");
    for (Map.Entry<String, String> changed : LanguageCodes.changed().entrySet()) {
      pair(rows, changed.getKey(), changed.getValue())
          .appendElement("td")
          .text(name(changed.getValue()));
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
