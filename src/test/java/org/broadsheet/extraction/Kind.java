package org.broadsheet.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file of a kind that people have, and what is in it.
 *
 * @param name its name, whose suffix may tell its format
 * @param file its bytes
 * @param articles how many articles it holds
 * @param rejects the reasons of its rejects, with blanks between
 * @param skipped how many records of it are skipped
 * @param charset the charset of the first article
 * @param day the day of the first article, or empty
 * @param phrase what stands in the text of the first article
 */
@SuppressWarnings("ArrayRecordComponent")
record Kind(
    String name,
    byte[] file,
    int articles,
    String rejects,
    int skipped,
    String charset,
    String day,
    String phrase) {

  /** A paragraph of our own. */
  static final String LOCK =
      "The lock at Oxmoor opened late on Monday, after ten years of work and a long debate.";

  static final String QUAY =
      "It cost ninety crowns, said the mayor, who put the plan forward in spring and left at once.";

  static Kind of(String name, byte[] file, int articles) {
    return new Kind(name, file, articles, "", 0, "UTF-8", "", "The lock at Oxmoor opened");
  }

  static Kind of(String name, String file, int articles) {
    return of(name, file.getBytes(StandardCharsets.UTF_8), articles);
  }

  static Kind of(String name, String file, Charset charset) {
    return of(name, file.getBytes(charset), 1);
  }

  Kind on(String expectedDay) {
    return new Kind(name, file, articles, rejects, skipped, charset, expectedDay, phrase);
  }

  Kind withArticles(int number) {
    return new Kind(name, file, number, rejects, skipped, charset, day, phrase);
  }

  Kind in(String expectedCharset) {
    return new Kind(name, file, articles, rejects, skipped, expectedCharset, day, phrase);
  }

  Kind rejecting(String reasons) {
    return new Kind(name, file, articles, reasons, skipped, charset, day, phrase);
  }

  Kind skipping(int records) {
    return new Kind(name, file, articles, rejects, records, charset, day, phrase);
  }

  Kind saying(String expectedPhrase) {
    return new Kind(name, file, articles, rejects, skipped, charset, day, expectedPhrase);
  }
}
