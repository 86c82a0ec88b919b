package org.broadsheet.reading.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The prose of a wiki's page, without its marks. */
class WikiTextTest {

  @Test
  void commentsNotesAndGalleriesGo() {
    assertPlain("The  lock opens.", "The <!-- old --> lock<!-- a --><!-- b --> opens.");
    assertPlain(
        "Nine years of work.", "Nine years<ref name=\"a/b\">The Post</ref> of work<ref name=x/>.");
    assertPlain("It opens.", "It <gallery mode=x>a\nb</gallery>opens.");
    assertPlain("A > B  D", "A > B <ref>c</ref> D");
  }

  @Test
  void whatHasNoEndStays() {
    assertPlain("An <!-- open remark", "An <!-- open remark");
    assertPlain("A note without end", "A <ref>note without end");
    assertPlain("A <ref and no more", "A <ref and no more");
  }

  @Test
  void headingsAndAddressesLoseTheirMarks() {
    assertPlain("Before\n\nEarly years\n\nAfter", "Before\n== Early years ==  \nAfter");
    assertPlain("a == b", "a == b");
    assertPlain("the lock opens", "[http://a.example the lock] opens");
    assertPlain("[//a.example it opens", "[//a.example [//b.example it] opens");
  }

  private static void assertPlain(String plain, String wiki) {
    assertEquals(plain, WikiText.plain(wiki));
  }
}
