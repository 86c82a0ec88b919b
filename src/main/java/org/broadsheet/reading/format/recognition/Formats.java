package org.broadsheet.reading.format.recognition;

import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Markup;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.document.HtmlFormat;
import org.broadsheet.reading.format.document.TextFormat;
import org.broadsheet.reading.format.export.FactivaShape;
import org.broadsheet.reading.format.export.HtmlExportFormat;
import org.broadsheet.reading.format.export.NexisShape;
import org.broadsheet.reading.format.export.ProQuestShape;
import org.broadsheet.reading.format.export.TextExportFormat;
import org.broadsheet.reading.format.json.JsonFormat;
import org.broadsheet.reading.format.json.JsonLinesFormat;
import org.broadsheet.reading.format.message.ArcFormat;
import org.broadsheet.reading.format.message.MailFormat;
import org.broadsheet.reading.format.message.MhtmlFormat;
import org.broadsheet.reading.format.message.WarcFormat;
import org.broadsheet.reading.format.pdf.PdfFormat;
import org.broadsheet.reading.format.table.AvroFormat;
import org.broadsheet.reading.format.table.CsvFormat;
import org.broadsheet.reading.format.table.ParquetFormat;
import org.broadsheet.reading.format.table.XlsxFormat;
import org.broadsheet.reading.format.xml.FeedShape;
import org.broadsheet.reading.format.xml.FieldedShape;
import org.broadsheet.reading.format.xml.IptcShape;
import org.broadsheet.reading.format.xml.MetsShape;
import org.broadsheet.reading.format.xml.OtherXml;
import org.broadsheet.reading.format.xml.PageShape;
import org.broadsheet.reading.format.xml.ReutersShape;
import org.broadsheet.reading.format.xml.TeiShape;
import org.broadsheet.reading.format.xml.TranscriptShape;
import org.broadsheet.reading.format.xml.WikiShape;
import org.broadsheet.reading.format.xml.XmlNewsFormat;

/** All formats, in the order in which they are asked. */
public final class Formats {

  private static final RecordFormat TEXT = new TextFormat(Markup.TEXT, ".txt", ".text");

  private static final List<RecordFormat> ALL =
      List.of(
          new WarcFormat(),
          new ArcFormat(),
          new ParquetFormat(),
          new XlsxFormat(),
          new PdfFormat(),
          new AvroFormat(),
          new MhtmlFormat(),
          new JsonLinesFormat(),
          new JsonFormat(),
          new XmlNewsFormat(IptcShape.nitf()),
          new XmlNewsFormat(IptcShape.newsMl()),
          new XmlNewsFormat(new FeedShape()),
          new XmlNewsFormat(new ReutersShape()),
          new XmlNewsFormat(new TeiShape()),
          new XmlNewsFormat(new PageShape()),
          new XmlNewsFormat(new TranscriptShape()),
          new XmlNewsFormat(new MetsShape()),
          new XmlNewsFormat(new WikiShape()),
          new XmlNewsFormat(new FieldedShape()),
          new OtherXml(),
          new TextExportFormat(new NexisShape()),
          new TextExportFormat(new FactivaShape()),
          new TextExportFormat(new ProQuestShape()),
          new HtmlExportFormat(new NexisShape()),
          new HtmlExportFormat(new FactivaShape()),
          new HtmlExportFormat(new ProQuestShape()),
          new MailFormat(),
          new HtmlFormat(),
          new CsvFormat("CSV", ".csv"),
          new CsvFormat("TSV", ".tsv", ".tab"),
          new TextFormat(Markup.MARKDOWN, ".md", ".markdown"),
          TEXT);

  private Formats() {}

  /** The format that a stream is in; plain text if nothing else. */
  public static RecordFormat of(Head head) {
    return head.format(Formats::recognise);
  }

  private static RecordFormat recognise(Head head) {
    RecordFormat best = TEXT;
    RecordFormat.Fit bestFit = RecordFormat.Fit.NO;
    for (RecordFormat format : ALL) {
      RecordFormat.Fit fit = format.fit(head);
      if (fit.compareTo(bestFit) > 0) {
        best = format;
        bestFit = fit;
      }
    }
    return best;
  }

  /**
   * The format of a name, in whatever case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RecordFormat named(String name) {
    for (RecordFormat format : ALL) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "--format knows "
            + String.join(", ", ALL.stream().map(RecordFormat::name).toList())
            + ", but not '"
            + name
            + "'.");
  }
}
