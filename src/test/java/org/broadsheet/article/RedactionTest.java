package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Test;

class RedactionTest {

  @Test
  void userAndPasswordGo() {
    assertEquals("https://a.example/b", Redaction.of("https://me:secret@a.example/b"));
    assertEquals("see ftp://a.example and x@y", Redaction.of("see ftp://me@a.example and x@y"));
    assertEquals("https://a.example/@me", Redaction.of("https://a.example/@me"));
    assertEquals("https://a.example//@me", Redaction.of("https://a.example//@me"));
    assertEquals("//a.example/b", Redaction.of("//me:secret@a.example/b"));
    assertEquals("by //a.example/b", Redaction.of("by //me:secret@a.example/b"));
    assertEquals("a // b@c", Redaction.of("a // b@c"));
    assertEquals(
        "https://a.example/?u=https%3A%2F%2Fb.example%2F&m=c%40d",
        Redaction.of("https://a.example/?u=https%3A%2F%2Fme%3Asecret%40b.example%2F&m=c%40d"));
  }

  @Test
  void signaturesGoAndOtherParametersStay() {
    assertEquals("/b?c=1", Redaction.of("/b?c=1&token=x"));
    assertEquals("//a.example/b", Redaction.of("//a.example/b?access_token=x"));
    assertEquals("https://a.example/?b=1&c=2", Redaction.of("https://a.example/?b=1&sig=Zm9v&c=2"));
    assertEquals("https://a.example/?b=1", Redaction.of("https://a.example/?sig=x&token=y&b=1"));
    assertEquals("https://a.example/", Redaction.of("https://a.example/?sv=2020&sig=x%3D"));
    assertEquals("https://a.example/?sv=2020", Redaction.of("https://a.example/?sv=2020"));
    assertEquals(
        "https://a.example/k?versionId=3#top",
        Redaction.of(
            "https://a.example/k?X-Amz-Signature=ab&versionId=3&X-Amz-Credential=AK%2F#top"));
    assertEquals("https://a.example/?flag", Redaction.of("https://a.example/?access_token=x&flag"));
  }

  @Test
  void scriptsAndDataAreNoAddresses() {
    for (String none :
        List.of(
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,a",
            "file:///etc/passwd",
            "vbscript:a",
            "mailto:a@b.example",
            "",
            "about:blank")) {
      assertNull(WebAddress.of(none), none);
    }
    for (String address :
        List.of(
            "http://a.example/b:c",
            "HTTPS://a.example",
            "//a.example/b",
            "a.example/b",
            "/a/b?c=d:e",
            "a.example:8080/b")) {
      assertEquals(address, WebAddress.of(address));
    }
  }

  @Test
  void scriptsAndDataAreNobodysName() {
    for (String none :
        List.of("data:text/html,<b>a b</b>", " Java\tScript:alert(1)", "file:///etc/passwd")) {
      assertTrue(WebAddress.isOffTheWeb(none), none);
    }
    for (String name : List.of("Data: what we know", "re:publica", "data:", "https://a.example")) {
      assertFalse(WebAddress.isOffTheWeb(name), name);
    }
  }

  @Test
  void namesAreOneShortLine() {
    assertEquals("a b", ShortLine.of("a\nb", 10));
    assertEquals("abc\u2026", ShortLine.of("abcdef", 3));
    assertEquals("a\u2026", ShortLine.of("a\ud83d\ude00b", 2));
  }

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        java.util.Map.of(
            "redaction", text -> Redaction.of("http://" + text),
            "redaction of parameters",
                text -> Redaction.of("http://a.example/?" + text + "=a&sig=b"),
            "short line", text -> ShortLine.of(text, 100_000)));
  }
}
