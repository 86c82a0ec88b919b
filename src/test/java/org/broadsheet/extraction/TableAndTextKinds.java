package org.broadsheet.extraction;

import java.nio.charset.Charset;
import java.util.List;

/** Tables and texts as programs write them, and what lies beside articles. */
final class TableAndTextKinds {

  private static final String TEXT = Kind.LOCK + " " + Kind.QUAY;

  private TableAndTextKinds() {}

  static List<Kind> all() {
    return List.of(
        Kind.of(
                "r.txt",
                "\"title\" \"text\" \"date\"\n\"1\" \"Lock\" \"" + TEXT + "\" \"2024-03-05\"\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "parts.csv",
                "headline,article,year,month,day\nLock,\"" + TEXT + "\",2024.0,3.0,5\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "psql.txt",
                " title | text | date \n-------+------+------\n Lock | "
                    + TEXT
                    + " | 2024-03-05\n(1 row)\n",
                1)
            .skipping(2)
            .on("2024-03-05"),
        Kind.of(
                "unnamed.tsv",
                "7\t2024-03-05\thttps://post.example/lock\tA lock opens\t" + TEXT + TEXT + "\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "table.md",
                "| title | text | date |\n|---|:--:|---|\n| Lock | " + TEXT + " | 2024-03-05 |\n",
                1)
            .skipping(1)
            .on("2024-03-05"),
        Kind.of(
                "hive.csv",
                "title\u0001text\u0001date\nLock\u0001" + TEXT + "\u00012024-03-05\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "monitor.csv",
                "Report:,\"Mentions\"\nFrom:,\"1 March 2024\"\n\nTitle,Full Text,Date\nLock,\""
                    + TEXT
                    + "\",2024-03-05\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "cyrillic.csv",
                "id;\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a;\u0442\u0435\u043a\u0441\u0442\n1;\u0428\u043b\u044e\u0437;\u0428\u043b\u044e\u0437 \u043e\u0442\u043a\u0440\u044b\u043b\u0438 \u0432 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a \u043f\u043e\u0441\u043b\u0435 \u0434\u0435\u0441\u044f\u0442\u0438 \u043b\u0435\u0442 \u0440\u0430\u0431\u043e\u0442\u044b.\n",
                Charset.forName("windows-1251"))
            .in("windows-1251")
            .saying("\u0428\u043b\u044e\u0437 \u043e\u0442\u043a\u0440\u044b\u043b\u0438"),
        Kind.of("toml.md", "+++\ntitle = \"Lock\"\ndate = 2024-03-05\n+++\n\n" + TEXT + "\n", 1)
            .on("2024-03-05"),
        Kind.of(
                "lines.txt",
                "Title: Lock\nAuthor: Ada Lind\nDate: March 5, 2024\n\n" + TEXT + "\n",
                1)
            .on("2024-03-05"),
        Kind.of(
                "wire",
                "<DOC id=\"OXM_ENG_20240305.0001\" type=\"story\">\n<HEADLINE>\nLock\n</HEADLINE>\n<TEXT>\n<P>\n"
                    + Kind.LOCK
                    + "\n</P>\n</TEXT>\n</DOC>\n",
                1)
            .on("2024-03-05"),
        Kind.of(
            "scan.xml",
            "<?xml version=\"1.0\"?><PcGts><Metadata><Creator>x</Creator></Metadata><Page imageFilename=\"1.jpg\">"
                + "<TextRegion id=\"r1\"><TextLine id=\"l1\"><TextEquiv><Unicode>The lock at Ox-</Unicode></TextEquiv></TextLine>"
                + "<TextLine id=\"l2\"><TextEquiv><Unicode>moor opened late on Monday, after ten years of work.</Unicode></TextEquiv></TextLine>"
                + "</TextRegion></Page></PcGts>",
            1),
        Kind.of(
                "history.xml",
                "<?xml version=\"1.0\"?><Record><RecordID>9</RecordID><RecordTitle>Lock</RecordTitle><Publication>"
                    + "<Title>The Argus</Title></Publication><NumericPubDate>19400305</NumericPubDate><FullText>"
                    + TEXT
                    + "</FullText></Record>",
                1)
            .on("1940-03-05"),
        Kind.of("robots.txt", "User-agent: *\nDisallow: /admin/\n", 0).skipping(1),
        Kind.of("ads.txt", "a.example, 1, DIRECT, f0\nb.example, 2, RESELLER\n", 0).skipping(1),
        Kind.of("pages.txt", "https://a.example/1\nhttps://a.example/2\n", 0).skipping(1),
        Kind.of(
                "wget-log",
                "--2024-03-05 07:11:32--  https://a.example/1\nResolving a.example\n",
                0)
            .skipping(1),
        Kind.of("dump.sql", "CREATE TABLE a (b text);\nINSERT INTO a VALUES ('x');\n", 0)
            .rejecting("UNREADABLE_FILE"));
  }
}
