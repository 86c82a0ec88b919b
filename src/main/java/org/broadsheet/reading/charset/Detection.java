package org.broadsheet.reading.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the charset of bytes that are not UTF-8, with ICU.
 *
 * <p>ICU is shown only words with bytes above 127: the English words and the markup around them
 * would speak for Latin-1.
 */
final class Detection {

  /** More do not change what is found. */
  private static final int SHOWN_BYTES = 1 << 14;

  /** By how many points of 100 a guess must be surer than the charset that is declared. */
  private static final int SURER = 25;

  private final List<CharsetMatch> matches;

  private Detection(List<CharsetMatch> matches) {
    this.matches = matches;
  }

  static Detection of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(tellingWords(bytes));
    return new Detection(List.of(detector.detectAll()));
  }

  /** All charsets that it may be, the likeliest first. */
  List<Charset> candidates() {
    List<Charset> candidates = new ArrayList<>();
    for (CharsetMatch match : matches) {
      Charset charset = CharsetDecoding.charset(match.getName());
      if (charset != null && !candidates.contains(charset)) {
        candidates.add(charset);
      }
    }
    return candidates;
  }

  /** Whether the bytes speak clearly against a charset that is declared. */
  boolean contradicts(Charset declared) {
    int confidence = 0;
    for (CharsetMatch match : matches) {
      if (declared.equals(CharsetDecoding.charset(match.getName()))) {
        confidence = Math.max(confidence, match.getConfidence());
      }
    }
    @Nullable CharsetMatch best = matches.isEmpty() ? null : matches.get(0);
    return best != null && best.getConfidence() >= confidence + SURER && confidence > 0;
  }

  private static byte[] tellingWords(byte[] bytes) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int start = 0;
    boolean isTelling = false;
    for (int i = 0; i <= bytes.length && words.size() < SHOWN_BYTES; i++) {
      boolean isEnd = i == bytes.length || (bytes[i] >= 0 && bytes[i] <= ' ');
      if (isEnd) {
        if (isTelling) {
          words.write(bytes, start, Math.min(i - start, SHOWN_BYTES));
          words.write(' ');
        }
        start = i + 1;
        isTelling = false;
      } else {
        isTelling |= bytes[i] < 0;
      }
    }
    return words.toByteArray();
  }
}
