package org.broadsheet.reading.charset;

/**
 * Text and the charset that its bytes were decoded with.
 *
 * @param text the text, without a byte order mark
 * @param charset the IANA name of the charset
 * @param mayBeMojibake whether its bytes allow for text that was decoded wrongly once before
 */
public record Decoded(String text, String charset, boolean mayBeMojibake) {

  /** Text of which no more is known. */
  public Decoded(String text, String charset) {
    this(text, charset, true);
  }

  /** The text, repaired where it is certain that it was decoded wrongly once before. */
  public String repaired() {
    return mayBeMojibake ? Mojibake.repaired(text) : text;
  }
}
