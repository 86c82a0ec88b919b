package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** One small file of each format, and each way to wrap it, made of a given text. */
final class Fixtures {

  static final String TITLE = "Harbour bridge";

  /** When the pages were fetched, in the formats that say so. */
  static final String RETRIEVED = "2016-07-13T10:15:00Z";

  /** Makes a file of a text in a charset. */
  interface Format {
    byte[] file(String text, Charset charset);
  }

  private Fixtures() {}

  /** By file name. The files of structured formats hold the text twice, in two records. */
  static Map<String, Format> formats() {
    Map<String, Format> formats = new LinkedHashMap<>();
    formats.put("a.txt", (text, charset) -> text.getBytes(charset));
    formats.put(
        "a.md", (text, charset) -> ("---\ntitle: " + TITLE + "\n---\n" + text).getBytes(charset));
    formats.put("a.html", (text, charset) -> page(text, charset).getBytes(charset));
    formats.put("a.mhtml", Fixtures::mhtml);
    formats.put(
        "a.jsonl", (text, charset) -> (json(text) + "\n" + json(text) + "\n").getBytes(charset));
    formats.put(
        "a.json",
        (text, charset) -> ("[" + json(text) + ",\n " + json(text) + "]").getBytes(charset));
    formats.put("a.csv", (text, charset) -> table(text, ",").getBytes(charset));
    formats.put("a.tsv", (text, charset) -> table(text, "\t").getBytes(charset));
    formats.put("a.warc", Fixtures::warc);
    formats.put("a.xml", (text, charset) -> nitf(text, charset).getBytes(charset));
    formats.put("n.xml", (text, charset) -> newsMl(text, charset).getBytes(charset));
    formats.put("nexis.txt", (text, charset) -> nexis(text).getBytes(charset));
    formats.put("nexisuni.txt", (text, charset) -> nexisUni(text).getBytes(charset));
    formats.put("factiva.txt", (text, charset) -> factiva(text).getBytes(charset));
    formats.put("factivaplain.txt", (text, charset) -> factivaPlain(text).getBytes(charset));
    formats.put("proquest.txt", (text, charset) -> proQuest(text).getBytes(charset));
    formats.put("factiva.html", (text, charset) -> factivaHtml(text, charset).getBytes(charset));
    formats.put("a.avro", (text, charset) -> avro(text));
    formats.put("a.parquet", (text, charset) -> ParquetFixture.file(TITLE, text));
    return formats;
  }

  /** By the suffix that they add to a name. */
  static Map<String, Function<byte[], byte[]>> wrappings() {
    Map<String, Function<byte[], byte[]>> wrappings = new LinkedHashMap<>();
    wrappings.put("", bytes -> bytes);
    wrappings.put(".gz", bytes -> packed(bytes, GZIPOutputStream::new));
    wrappings.put(".bz2", bytes -> packed(bytes, out -> new BZip2CompressorOutputStream(out, 1)));
    wrappings.put(".zst", bytes -> packed(bytes, ZstdOutputStream::new));
    wrappings.put(
        ".xz", bytes -> packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(0))));
    return wrappings;
  }

  static byte[] zip(String name, byte[] bytes) {
    return packed(
        bytes,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          zip.putNextEntry(new ZipEntry(name));
          return zip;
        });
  }

  static byte[] tar(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private interface Packing {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] bytes, Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packing.open(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String page(String text, Charset charset) {
    return "<!DOCTYPE html><html><head><meta charset=\""
        + charset.name()
        + "\"><title>"
        + TITLE
        + "</title></head><body><article><p>"
        + text
        + "</p></article></body></html>";
  }

  private static String json(String text) {
    return "{\"id\":1,\"retrieved_at\":\""
        + RETRIEVED
        + "\",\"title\":\""
        + TITLE
        + "\",\"text\":\""
        + new String(JsonStringEncoder.getInstance().quoteAsString(text))
        + "\"}";
  }

  private static String table(String text, String delimiter) {
    String quoted = "\"" + text.replace("\"", "\"\"") + "\"";
    String row = String.join(delimiter, "1", RETRIEVED, TITLE, quoted) + "\n";
    return String.join(delimiter, "id", "retrieved_at", "title", "text") + "\n" + row + row;
  }

  private static byte[] mhtml(String text, Charset charset) {
    String page = Base64.getMimeEncoder().encodeToString(page(text, charset).getBytes(charset));
    return ("From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/1\r\n"
            + "Subject: x\r\nDate: Wed, 13 Jul 2016 10:15:00 -0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b1\"\r\n\r\n"
            + "----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + page
            + "\r\n----b1\r\nContent-Type: image/png\r\n\r\nxx\r\n----b1--\r\n")
        .getBytes(UTF_8);
  }

  static byte[] warc(String text, Charset charset) {
    byte[] page = page(text, charset).getBytes(charset);
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="
                + charset.name()
                + "\r\nContent-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    http.writeBytes(page);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        warcRecord("warcinfo", "application/warc-fields", "software: x\r\n".getBytes(UTF_8)));
    out.writeBytes(
        warcRecord("response", "application/http; msgtype=response", http.toByteArray()));
    out.writeBytes(warcRecord("conversion", "text/plain", text.getBytes(UTF_8)));
    return out.toByteArray();
  }

  static byte[] warcRecord(String type, String contentType, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: https://a.example/1\r\n"
                + "WARC-Date: "
                + RETRIEVED
                + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static String nitf(String text, Charset charset) {
    return "<?xml version=\"1.0\" encoding=\""
        + charset.name()
        + "\"?>\n"
        + "<!DOCTYPE nitf SYSTEM \"nitf-3-3.dtd\"><nitf><head><docdata><doc-id id-string=\"7\"/>"
        + "<date.issue norm=\"20160713T101500+0000\"/></docdata></head><body><body.head><hedline><hl1>"
        + TITLE
        + "</hl1></hedline></body.head><body.content><p>"
        + text
        + "</p></body.content></body></nitf>";
  }

  private static String newsMl(String text, Charset charset) {
    String item =
        "<newsItem guid=\"urn:1\"><itemMeta><firstCreated>2016-07-13</firstCreated></itemMeta>"
            + "<contentMeta><headline>"
            + TITLE
            + "</headline></contentMeta><contentSet><inlineXML>"
            + "<html><head><title>no</title></head><body><p>"
            + text
            + "</p></body></html></inlineXML></contentSet></newsItem>";
    return "<?xml version=\"1.0\" encoding=\""
        + charset.name()
        + "\"?>\n<newsMessage><itemSet>"
        + item
        + item
        + "</itemSet></newsMessage>";
  }

  private static String nexis(String text) {
    String article =
        "                    1 of 2 DOCUMENTS\n\n\n                 The Harbour Post\n\n"
            + "                July 13, 2016 Wednesday\n\n"
            + TITLE
            + "\n\nBYLINE: By Jane Doe\n\nSECTION: NEWS\n\n"
            + "LENGTH: 20 words\n\n"
            + text
            + "\n\nLOAD-DATE: July 14, 2016\n\nLANGUAGE: ENGLISH\n\n"
            + "                Copyright 2016 The Harbour Post\n                 All Rights Reserved\n\n\n";
    return article + article.replace("1 of 2", "2 of 2");
  }

  private static String nexisUni(String text) {
    String article =
        TITLE
            + "\nThe Harbour Post\nJuly 13, 2016 Wednesday\n\nCopyright 2016 The Harbour Post\n\n"
            + "Section: NEWS\nLength: 20 words\nByline: Jane Doe\n\nBody\n\n"
            + text
            + "\n\nLoad-Date: July 14, 2016\n\nEnd of Document\n\n\n";
    return article + article;
  }

  private static String factiva(String text) {
    String article =
        "HD  "
            + TITLE
            + "\n\nBY  By Jane Doe\n\nWC  20 words\n\nPD  13 July 2016\n\nSN  The Harbour Post\n\n"
            + "LA  English\n\nCY  Copyright 2016\n\nLP  "
            + text
            + "\n\nAN  Document HARPO00020160713ec7d0001x\n\n\n"
            + "Document HARPO00020160713ec7d0001x\n\n\n";
    return article + article;
  }

  private static String factivaPlain(String text) {
    String article =
        TITLE
            + "\nBy Jane Doe\n20 words\n13 July 2016\nThe Harbour Post\nHARPO\nEnglish\n"
            + "Copyright 2016 The Harbour Post\n\n"
            + text
            + "\n\nDocument HARPO00020160713ec7d0001x\n\n";
    return article + article;
  }

  private static String proQuest(String text) {
    String article =
        "____________________________________________________________\n\nDocument 1 of 2\n\n"
            + TITLE
            + "\n\nAuthor: Doe, Jane\n\nPublication info: The Harbour Post\n\nAbstract: Short.\n\nFull text: "
            + text
            + "\n\nPublication title: The Harbour Post\n\nPublication date: Jul 13, 2016\n\nProQuest document ID: 77\n\n";
    return article + article.replace("1 of 2", "2 of 2");
  }

  private static String factivaHtml(String text, Charset charset) {
    String article =
        "<div class=\"article enArticle\"><table><tr><td><b>HD</b></td><td><b>"
            + TITLE
            + "</b></td></tr><tr><td><b>WC</b></td><td>20 words</td></tr><tr><td><b>PD</b></td><td>13 July 2016</td></tr>"
            + "<tr><td><b>SN</b></td><td>The Harbour Post</td></tr><tr><td><b>LP</b></td><td><p>"
            + text
            + "</p></td></tr></table><p>Document HARPO00020160713ec7d0001x</p></div>";
    return "<html><head><meta charset=\""
        + charset.name()
        + "\"></head><body>"
        + article
        + article
        + "</body></html>";
  }

  private static byte[] avro(String text) {
    Schema schema =
        SchemaBuilder.record("Article")
            .fields()
            .requiredInt("id")
            .requiredString("retrieved_at")
            .requiredString("title")
            .requiredString("body")
            .endRecord();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, out);
      for (int i = 0; i < 2; i++) {
        GenericRecord row = new GenericData.Record(schema);
        row.put("id", 1);
        row.put("retrieved_at", RETRIEVED);
        row.put("title", TITLE);
        row.put("body", text);
        writer.append(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
