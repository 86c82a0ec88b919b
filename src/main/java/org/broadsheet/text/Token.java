package org.broadsheet.text;

/**
 * A word, number or mark of punctuation in a text.
 *
 * @param start place of its first UTF-16 code unit
 * @param end place after its last code unit
 * @param text the code units between
 */
public record Token(int start, int end, String text) {}
