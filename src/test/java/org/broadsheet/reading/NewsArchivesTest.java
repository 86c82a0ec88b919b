package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.junit.jupiter.api.Test;

/** Feeds, collections in XML and mail: an item is a record, and tags are no text. */
class NewsArchivesTest {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  @Test
  void anItemOfAFeedIsARecord() {
    SourceRecord rss =
        one(
            "a.xml",
            XML
                + "<rss version=\"2.0\"><channel><title>World | The Post</title><link>https://post.example</link><item><title>Lock &amp;"
                + " quay</title><link>https://post.example/1</link><pubDate>Tue, 05 Mar 2024"
                + " 07:11:32 +0000</pubDate><dc:creator>Jo"
                + " Reed</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>The"
                + " lock opened.</p>]]></content:encoded></item></channel></rss>");
    assertEquals("Lock & quay", rss.given().title());
    assertEquals("<p>The lock opened.</p>", rss.content());
    assertEquals(Markup.HTML, rss.markup());
    assertEquals("https://post.example/1", rss.given().url());
    assertEquals(List.of("Jo Reed"), rss.given().authors());
    assertEquals("The Post", rss.given().outlet());
    SourceRecord atom =
        one(
            "feed",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Lock</title><link"
                + " rel=\"self\" href=\"x\"/><link"
                + " href=\"https://post.example/2\"/><updated>2024-03-05T07:11:32Z</updated><content"
                + " type=\"html\">&lt;p&gt;It opened.&lt;/p&gt;</content></entry></feed>");
    assertEquals("<p>It opened.</p>", atom.content());
    assertEquals("https://post.example/2", atom.given().url());
    assertEquals("2024-03-05T07:11:32Z", atom.given().date());
  }

  @Test
  void collectionsOfReuters() {
    List<SourceRecord> records =
        read(
            "reut.sgm",
            "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
                + "<REUTERS NEWID=\"7\"><DATE>26-FEB-1987 15:01:01.79</DATE><TEXT>&#2;<TITLE>LOCK"
                + " OPENS & CLOSES</TITLE><BODY>The lock opened\n"
                + "early.\n"
                + "    It cost much.\n"
                + " Reuter\n"
                + "&#3;</BODY></TEXT></REUTERS>\n"
                + "<REUTERS NEWID=\"8\"><TEXT><BODY>Two.</BODY></TEXT></REUTERS>");
    assertEquals(2, records.size());
    assertEquals("The lock opened early.\n\nIt cost much.", records.get(0).content());
    assertEquals("LOCK OPENS & CLOSES", records.get(0).given().title());
    assertEquals("7", records.get(0).given().sourceId());
    byte[] rcv1 =
        ("<?xml version=\"1.0\" encoding=\"iso-8859-1\" ?><newsitem itemid=\"9\""
                + " date=\"1996-08-20\"><headline>Lock</headline><text><p>It cost"
                + " £5.</p></text></newsitem>")
            .getBytes(ISO_8859_1);
    SourceRecord item = read("9newsML.xml", rcv1).get(0);
    assertEquals("It cost £5.", item.content());
    assertEquals("1996-08-20", item.given().date());
    assertEquals("9", item.given().sourceId());
  }

  @Test
  void packagesAndPicturesAreSkippedByKind() {
    List<SourceRecord> records =
        read(
            "g2.xml",
            XML
                + "<newsMessage><itemSet><packageItem guid=\"a\"/><newsItem"
                + " guid=\"b\"><itemMeta><itemClass"
                + " qcode=\"ninat:picture\"/><title>T</title></itemMeta></newsItem><newsItem"
                + " guid=\"c\"><itemMeta><itemClass"
                + " qcode=\"ninat:text\"/></itemMeta><contentSet><inlineXML><html><body>"
                + "<div>One.</div>Two.</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>");
    assertEquals("NEWSML_PACKAGE_ITEM", records.get(0).message());
    assertEquals("NEWSML_PICTURE", records.get(1).message());
    assertEquals("One.\n\nTwo.", records.get(2).content());
  }

  @Test
  void editionsAndDigitisedPages() {
    SourceRecord tei =
        one(
            "a.xml",
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>Lock</title></titleStmt><sourceDesc><date"
                + " when=\"1914-03-05\">5"
                + " March</date></sourceDesc></fileDesc></teiHeader><text><body><head>Lock</head><p>It"
                + " <hi>opened</hi>.</p></body></text></TEI>");
    assertEquals("It opened.", tei.content());
    assertEquals("1914-03-05", tei.given().date());
    SourceRecord alto =
        one(
            "p.xml",
            "<alto><Layout><TextBlock><TextLine><String CONTENT=\"The\"/><SP/><String"
                + " CONTENT=\"wa-\" SUBS_TYPE=\"HypPart1\""
                + " SUBS_CONTENT=\"water\"/></TextLine><TextLine><String CONTENT=\"ter\""
                + " SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"water\"/><String"
                + " CONTENT=\"rose.\"/></TextLine></TextBlock><TextBlock><String"
                + " CONTENT=\"Two.\"/></TextBlock></Layout></alto>");
    assertEquals("The water rose.\n\nTwo.", alto.content());
  }

  @Test
  void pagesOfAWikiWithoutItsMarks() {
    List<SourceRecord> records =
        read(
            "dump.xml",
            "<mediawiki><page><title>Lock</title><ns>0</ns><revision><timestamp>2024-03-05T07:11:32Z</timestamp><text>{{date|5}}The"
                + " '''lock''' in [[Oxmoor|the town]] [https://a.example"
                + " opened].</text></revision></page>"
                + "<page><title>Talk:Lock</title><ns>1</ns><revision><text>Hm</text></revision></page></mediawiki>");
    assertEquals("The lock in the town opened.", records.get(0).content());
    assertEquals(State.SKIPPED, records.get(1).state());
  }

  @Test
  void homeMadeXmlByTheNamesOfItsFields() {
    SourceRecord record =
        one(
            "a.xml",
            "<articles><article id=\"7\" published-at=\"2017-09-10\""
                + " title=\"Lock\"><p>One.</p><p>Two.</p></article></articles>");
    assertEquals("One.\n\nTwo.", record.content());
    assertEquals("Lock", record.given().title());
    assertEquals("2017-09-10", record.given().date());
  }

  @Test
  void unknownXmlIsRejectedByItsRoot() {
    SourceRecord record =
        read("a.xml", XML + "<!-- by hand --><inventory><thing>4</thing></inventory>").get(0);
    assertEquals(RejectReason.UNREADABLE_FILE, record.rejectReason());
    assertTrue(record.message().contains("<inventory>"), record.message());
    assertEquals("SITEMAP", read("s.xml", XML + "<urlset><url/></urlset>").get(0).message());
    assertEquals("TEXT", one("a.txt", "<Reuters> - The town is small, said the mayor.").format());
    assertEquals(
        "HTML", one("a.txt", XML + "<html><body><p>It opened.</p></body></html>").format());
  }

  @Test
  void messagesOfMailAndUsenet() {
    SourceRecord mail =
        one(
            "a.eml",
            "From: Jo Reed <jo@post.example>\r\n"
                + "Subject: Lock\r\n"
                + " =?utf-8?q?_=C3=A9?=\r\n"
                + "Date: Tue, 05 Mar 2024 07:11:32 +0000\r\n"
                + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n"
                + "--b\r\n"
                + "Content-Type: text/plain; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "The lock op=\r\n"
                + "ened =E2=80=93 early.\r\n"
                + "--b\r\n"
                + "Content-Type: text/html\r\n\r\n"
                + "<p>No.</p>\r\n"
                + "--b--\r\n");
    assertEquals("The lock opened – early.", mail.content().strip());
    assertEquals("Lock é", mail.given().title());
    assertEquals(List.of("Jo Reed"), mail.given().authors());
    SourceRecord post =
        one("12345", "From: jo@a.example (Jo Reed)\nSubject: Lock\nLines: 1\n\nThe lock opened.\n");
    assertEquals("Lock", post.given().title());
    assertEquals("The lock opened.", post.content().strip());
    List<SourceRecord> box =
        read(
            "box",
            "From jo@a.example Tue Mar  5 07:11:32 2024\nSubject: A\n\nOne.\n>From here on.\n\n"
                + "From jo@a.example Tue Mar  5 07:11:33 2024\nSubject: B\n\nTwo.\n");
    assertEquals(2, box.size());
    assertEquals("One.\nFrom here on.", box.get(0).content().strip());
    assertEquals("B", box.get(1).given().title());
  }

  @Test
  void storiesEndWhereTheirHighlightsBegin() {
    assertEquals(
        "The lock opened.\n\n",
        one("a.story", "The lock opened.\n\n\n@highlight\n\nLock\n").content());
  }

  private static SourceRecord one(String name, String text) {
    List<SourceRecord> records = read(name, utf8(text));
    assertEquals(1, records.size());
    assertEquals(State.READ, records.get(0).state(), records.get(0).message());
    return records.get(0);
  }
}
