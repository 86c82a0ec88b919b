package org.broadsheet.extraction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of XML and mail that hold news. */
final class XmlKinds {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String P = "<p>" + Kind.LOCK + "</p><p>" + Kind.QUAY + "</p>";
  private static final String NITF =
      "<nitf><head><docdata><date.issue norm=\"20240305T071132Z\"/></docdata></head><body><body.head>"
          + "<hedline><hl1>Lock opens</hl1></hedline></body.head><body.content>%s</body.content>"
          + "</body></nitf>";
  private static final String G2 =
      "<newsItem guid=\"tag:post.example,2024:1\"><itemMeta><itemClass qcode=\"ninat:text\"/>"
          + "<provider literal=\"AFP\"/><versionCreated>2024-03-05T07:11:32Z</versionCreated>"
          + "</itemMeta><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>";

  private XmlKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.of("a.rss", XML + rss("<description>" + escaped(P) + "</description>"), 2)
            .on("2024-03-05"),
        Kind.of("encoded.xml", rss("<content:encoded><![CDATA[" + P + "]]></content:encoded>"), 2)
            .on("2024-03-05"),
        Kind.of("a.atom", XML + atom("<content type=\"html\">" + escaped(P) + "</content>"), 1)
            .on("2024-03-05"),
        Kind.of("xhtml.xml", atom("<content type=\"xhtml\"><div>" + P + "</div></content>"), 1)
            .on("2024-03-05"),
        Kind.of("a.rdf", XML + rdf(), 1).on("2024-03-05"),
        Kind.of("export.xml", XML + wordPress(), 1).skipping(1),
        Kind.of("loose.xml", NITF.formatted("<p>" + Kind.LOCK + "</p>Loose text last."), 1)
            .on("2024-03-05")
            .saying("Loose text last."),
        Kind.of(
                "pre.xml",
                NITF.formatted(P + "<pre>A poem.</pre><ul><li><p>A point.</p></li></ul>"),
                1)
            .on("2024-03-05")
            .saying("A point."),
        Kind.of("g2.xml", G2.formatted(NITF.formatted(P)), 1).on("2024-03-05"),
        Kind.of(
                "divs.xml",
                G2.formatted("<html><body><div>" + Kind.LOCK + "</div>" + P + "</body></html>"),
                1)
            .on("2024-03-05"),
        Kind.of("catalog.xml", "<catalogItem guid=\"c\"><itemMeta/></catalogItem>", 0).skipping(1),
        Kind.of(
                "rcv1.xml",
                "<newsitem itemid=\"9\" date=\"1996-08-20\"><headline>Lock</headline><text>"
                    + P
                    + "</text></newsitem>",
                1)
            .on("1996-08-20"),
        Kind.of(
                "a.sgm",
                "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"7\"><DATE>26-FEB-1987"
                    + " 15:01:01.79</DATE><TEXT><TITLE>LOCK</TITLE><BODY>"
                    + Kind.LOCK
                    + "</BODY></TEXT></REUTERS>",
                1)
            .on("1987-02-26"),
        Kind.of(
            "trec.sgml",
            "<DOC>\n<DOCNO> A-1 </DOCNO>\n<HEAD>Lock</HEAD>\n<TEXT>\n"
                + Kind.LOCK
                + "\n</TEXT>\n</DOC>",
            1),
        Kind.of(
                "tei.xml",
                "<TEI><teiHeader><fileDesc><titleStmt><title>Lock</title></titleStmt><sourceDesc><date"
                    + " when=\"1914-03-05\"/></sourceDesc></fileDesc></teiHeader><text><body>"
                    + P
                    + "</body></text></TEI>",
                1)
            .on("1914-03-05"),
        Kind.of("alto.xml", alto(), 1),
        Kind.of(
                "mets.xml",
                mets("<mets:FContent><mets:xmlData>" + alto() + "</mets:xmlData></mets:FContent>"),
                1)
            .on("1914-03-05"),
        Kind.of("pages.xml", mets("<mets:FLocat xlink:href=\"file://alto.xml\"/>"), 0).skipping(1),
        Kind.of(
                "articles.xml",
                "<articles><article published-at=\"2017-09-10\" title=\"Lock\">"
                    + P
                    + "</article></articles>",
                1)
            .on("2017-09-10"),
        Kind.of(
            "news.xml",
            "<news><item><headline>Lock</headline><body>" + Kind.LOCK + "</body></item></news>",
            1),
        Kind.of(
            "docbook.xml",
            "<article><title>Lock</title><para>" + Kind.LOCK + "</para></article>",
            1),
        Kind.of(
            "solr.xml", "<add><doc><field name=\"text\">" + Kind.LOCK + "</field></doc></add>", 1),
        Kind.of("list.xml", XML + "<inventory><thing>4</thing></inventory>", 0)
            .rejecting("UNREADABLE_FILE"),
        Kind.of(
                "a.eml",
                "Subject: Lock\nFrom: Jo <jo@a.example>\nDate: Tue, 05 Mar 2024 07:11:32 +0000\n\n"
                    + Kind.LOCK,
                1)
            .on("2024-03-05"),
        Kind.of(
            "post", "From: jo@a.example (Jo)\nSubject: Lock\nLines: 1\n\n" + Kind.LOCK + "\n", 1),
        Kind.of("a.mbox", mailbox(), 2).on("2024-03-05"));
  }

  private static String escaped(String html) {
    return html.replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String rss(String text) {
    String item =
        "<item><title>Lock</title><link>https://post.example/1</link><pubDate>Tue, 05 Mar 2024"
            + " 07:11:32 +0000</pubDate>"
            + text
            + "</item>";
    return "<rss version=\"2.0\"><channel><title>The Post</title>"
        + item
        + item
        + "</channel></rss>";
  }

  private static String atom(String content) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Post</title><entry><title>Lock</title>"
        + "<link href=\"https://post.example/2\"/><published>2024-03-05T07:11:32Z</published>"
        + content
        + "</entry></feed>";
  }

  private static String rdf() {
    return "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"><channel><title>The Post</title></channel>"
        + "<item><title>Lock</title><dc:date>2024-03-05T07:11:32Z</dc:date><description>"
        + escaped(P)
        + "</description></item></rdf:RDF>";
  }

  private static String wordPress() {
    return "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Lock</title>"
        + "<content:encoded><![CDATA[<!-- wp:paragraph -->"
        + P
        + "]]></content:encoded><wp:post_type>post</wp:post_type></item><item><title>a.jpg</title>"
        + "<wp:post_type>attachment</wp:post_type></item></channel></rss>";
  }

  private static String alto() {
    return "<alto><Layout><Page><PrintSpace><TextBlock><TextLine>"
        + Stream.of(Kind.LOCK.split(" ", -1))
            .map(word -> "<String CONTENT=\"" + word + "\"/>")
            .collect(Collectors.joining("<SP/>"))
        + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
  }

  private static String mets(String file) {
    return XML
        + "<mets:mets><mets:dmdSec><mets:mdWrap><mets:xmlData><mods:mods><mods:titleInfo><mods:title>The"
        + " Oxmoor Post</mods:title></mods:titleInfo><mods:originInfo><mods:dateIssued>1914-03-05"
        + "</mods:dateIssued></mods:originInfo></mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>"
        + "<mets:fileSec><mets:fileGrp><mets:file ID=\"A1\">"
        + file
        + "</mets:file></mets:fileGrp></mets:fileSec></mets:mets>";
  }

  private static String mailbox() {
    String message =
        "From jo@a.example Tue Mar  5 07:11:32 2024\nSubject: Lock\nDate: Tue, 05 Mar 2024 07:11:32"
            + " +0000\n\n"
            + Kind.LOCK
            + "\n\n";
    return message + message;
  }
}
