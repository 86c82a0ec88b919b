package org.broadsheet.reading.charset;

/** Whether decoded text may be text: single-byte charsets decode anything. */
final class Plausibility {

  /** Real pages have stray controls, or bytes that are none in their charset, at most so often. */
  private static final int CHARACTERS_PER_FAULT = 50;

  private Plausibility() {}

  static boolean isText(String text) {
    int faults = 0;
    for (int i = 0; i < text.length(); i++) {
      faults += isFault(text.charAt(i)) ? 1 : 0;
    }
    return faults <= 1 + text.length() / CHARACTERS_PER_FAULT;
  }

  private static boolean isFault(char c) {
    return (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 127 && c < 160)
        || c == 0xFFFD;
  }
}
