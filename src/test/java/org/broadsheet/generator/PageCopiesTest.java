package org.broadsheet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCopiesTest {

  private static final String PAGE =
      "<html><head><style>p { color: green }</style><script>let words = 'plain';</script></head>"
          + "<body class=\"plain\"><h1>Harbour opens again</h1><p>Ships could enter Norwick harbour"
          + " again after seven weeks, ferry owners wrote; other ports still close &nbsp; early.</p>"
          + "</body></html>";

  @TempDir Path folder;

  @Test
  void wordsOfTheTextChangeAndTheMarkupStays() {
    String copy = PageWords.of(PAGE).copy(1);
    assertNotEquals(PAGE, copy);
    assertEquals(PAGE.length(), copy.length());
    assertTrue(copy.startsWith(PAGE.substring(0, PAGE.indexOf("Harbour"))), copy);
    assertTrue(copy.contains("&nbsp;") && copy.endsWith("</p></body></html>"), copy);
  }

  @Test
  void whatIsDeclaredKeepsItsFields() {
    String declared =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ships"
            + " enter harbour\",\"author\":{\"name\":\"Clara Weston\"},\"url\":"
            + "\"https://www.norwick.example/harbour-opens-again\"}</script>";
    String copy = PageWords.of(PAGE.replace("</head>", declared + "</head>")).copy(1);
    for (String kept :
        List.of("{\"@type\":\"NewsArticle\",\"headline\":\"", "\"author\":{\"name\":\"")) {
      assertTrue(copy.contains(kept), copy);
    }
    assertTrue(copy.contains("\"https://www.norwick.example/harbour-opens-again\""), copy);
  }

  @Test
  void eachCopyOfAPageHasOtherWords() {
    assertNotEquals(PageWords.of(PAGE).copy(1), PageWords.of(PAGE).copy(2));
    assertEquals(PageWords.of(PAGE).copy(1), PageWords.of(PAGE).copy(1));
  }

  @Test
  void pagesOfAFolderComeRoundAfterRound() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.html"), PAGE);
    Files.writeString(folder.resolve("in/b.html"), PAGE.replace("Norwick", "Lambourn"));
    PageCopies.write(folder.resolve("in"), 5, folder.resolve("out"));
    Path file = folder.resolve("out/pages-000000000.jsonl.gz");
    try (BufferedReader records =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> lines = records.lines().toList();
      assertEquals(5, lines.size());
      assertTrue(lines.get(4).contains("https://www.copies-0.example/2"), lines.get(4));
    }
  }
}
