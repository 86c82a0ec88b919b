package org.broadsheet.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No file makes reading grow faster than the file, whatever its name says that it is. */
@Tag("once")
class ReadingGrowthTest {

  @Test
  void timeGrowsWithTheFile() {
    Map<String, Consumer<String>> works = new LinkedHashMap<>();
    for (String name :
        List.of(
            "a.txt",
            "a.md",
            "a.html",
            "a.json",
            "a.jsonl",
            "a.csv",
            "a.tsv",
            "a.xml",
            "a.warc",
            "a.mhtml",
            "a.warc.gz",
            "a.gz",
            "a.zip",
            "a.tar",
            "a.avro",
            "a.parquet")) {
      works.put(name, text -> ReadingRun.read(name, text));
    }
    works.put("a value of JSON", text -> ReadingRun.read("a.json", "{\"text\":\"" + text + "\"}"));
    works.put("a list of JSON", text -> ReadingRun.read("a.json", "[{\"text\":\"a\"}," + text));
    works.put(
        "an item of XML",
        text -> ReadingRun.read("a.xml", "<nitf><body>" + text + "</body></nitf>"));
    works.put(
        "an item of a feed",
        text ->
            ReadingRun.read("a.xml", "<rss><channel><item>" + text + "</item></channel></rss>"));
    works.put("a page of a wiki", text -> ReadingRun.read("a.xml", wiki(text)));
    works.put("a table", text -> ReadingRun.read("a.csv", "id,text\n1," + text + "\n"));
    works.put(
        "front matter", text -> ReadingRun.read("a.md", "---\ntitle: " + text + "\n---\nA b.\n"));
    works.put(
        "lines of front matter", text -> ReadingRun.read("a.md", "---\n" + text + "\n---\nA b.\n"));
    works.put("a header of a message", text -> ReadingRun.read("a.mhtml", message(text)));
    works.put(
        "a header of mail",
        text -> ReadingRun.read("a.eml", "From: a@b.c\nSubject: " + text + "\n\nA b.\n"));
    works.put("a header of WARC", text -> ReadingRun.read("a.warc", warc(text, "<p>Text</p>")));
    works.put("a page in WARC", text -> ReadingRun.read("a.warc", warc("a", text)));
    works.put("an export", text -> ReadingRun.read("a.txt", "1 of 2 DOCUMENTS\n" + text));
    works.put("a page with a charset", text -> ReadingRun.read("a.html", "<meta charset=" + text));
    Growth.check(works);
  }

  private static String wiki(String text) {
    return "<mediawiki><page><title>A</title><revision><text>"
        + text.replace("&", "&amp;").replace("<", "&lt;")
        + "</text></revision></page></mediawiki>";
  }

  private static String message(String text) {
    return "From: <a>\nSnapshot-Content-Location: http://a.com/\nSubject: "
        + text
        + "\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"--b\"; "
        + text
        + "\n\n----b\nContent-Type: text/html\n\n<p>"
        + text
        + "</p>\n----b--\n";
  }

  private static String warc(String header, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; " + header + "\r\n\r\n" + page;
    int length = http.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/"
        + header
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
