package org.broadsheet.reading.charset;

/**
 * Text and the charset that its bytes were decoded with.
 *
 * @param text the text, without a byte order mark
 * @param charset the IANA name of the charset
 */
public record Decoded(String text, String charset) {}
