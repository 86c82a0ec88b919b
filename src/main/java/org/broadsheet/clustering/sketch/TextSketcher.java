package org.broadsheet.clustering.sketch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.text.Hash128;
import org.broadsheet.text.NormalizedText;
import org.broadsheet.text.Shingles;

/**
 * Makes the sketch of a text and the keys under which near-duplicates of it are looked for.
 *
 * <p>Three kinds of keys: 32 bands of 4 components find texts from a Jaccard similarity of about .4
 * (chance .56) and of .6 surely (.99); 8 bands of 3 over the lead find copies cut short, and some
 * runs of the first two dozen words teasers; and anchors, a sample of the text's five-word runs,
 * find a text inside another. Not safe for several threads at once.
 */
public final class TextSketcher {

  /** Fewer words say too little to call two texts copies. */
  static final int FEWEST_WORDS = 3;

  private static final int BAND_ROWS = 4;
  private static final int LEAD_ROWS = 3;

  /** Shingles of the lead: some four sentences. */
  private static final int LEAD_SHINGLES = 80;

  /** Words an anchor: long enough that two texts rarely share one by chance. */
  private static final int ANCHOR_WORDS = 5;

  /** One run in this number is an anchor; a power of two. */
  private static final int ANCHOR_RATE = 16;

  /**
   * Misread letters spare hardly any run of five words of a short text: shorter runs, and more of
   * them, find it all the same.
   */
  private static final int SHORT_ANCHOR_RATE = 8;

  private static final int SHORT_WORDS = 320;

  /** The shortest teasers have 25 words, of which the last may be cut. */
  private static final int OPENING_WORDS = 24;

  /** Several, since a date line or an edited word shifts or changes some. */
  private static final int OPENING_KEYS = 3;

  /** The most anchors of one text, those of the smallest hashes. */
  private static final int MAX_ANCHORS = 64;

  /**
   * This many bits of a key are used, in all runs alike, for later runs keep them: some hundred
   * keys a text. Of 10^7 texts one in 3,000 meets another by chance, and all that meet are
   * compared.
   */
  static final int KEY_BITS = 48;

  private final Signature whole = Signature.ofWholeText();
  private final Signature lead = Signature.ofLead();

  /**
   * A text as it is compared.
   *
   * @param node identity of the normalised text
   * @param sketch its sketch
   * @param words its words
   * @param bands keys that alone make two texts candidates
   * @param anchors keys of which several make two texts candidates
   */
  public record SketchedText(
      Hash128 node, Sketch sketch, WordSequence words, List<Hash128> bands, List<Hash128> anchors) {

    RememberedText remembered() {
      return new RememberedText(sketch, bands, anchors);
    }
  }

  private static Hash128 key(Hash128 hash) {
    return new Hash128(hash.high() & -1L << (Long.SIZE - KEY_BITS), 0);
  }

  /** Sketches a text; one that says too little to be compared has its article's id as its node. */
  public SketchedText sketch(Hash128 articleId, String text) {
    NormalizedText words = NormalizedText.of(text);
    long[] shingles = Shingles.of(words);
    if (words.size() < FEWEST_WORDS || isOneWord(words)) {
      Sketch nothing = new Sketch(shingles.length, new byte[0], new int[0], 0);
      return new SketchedText(
          articleId, nothing, new WordSequence(new int[0], 1), List.of(), List.of());
    }
    int[] signed = whole.sign(shingles);
    return new SketchedText(
        words.hash(),
        sketch(words, shingles, signed),
        WordSequence.of(words, Shingles.width(words)),
        bands(words, signed),
        anchors(words));
  }

  private static boolean isOneWord(NormalizedText words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.wordHash(i) != words.wordHash(0)) {
        return false;
      }
    }
    return true;
  }

  private static Sketch sketch(NormalizedText words, long[] shingles, int[] signed) {
    byte[] components = new byte[signed.length];
    for (int i = 0; i < signed.length; i++) {
      components[i] = (byte) signed[i];
    }
    int[] numbers = numbers(words);
    int[] smallest = Arrays.copyOf(numbers, Math.min(numbers.length, Sketch.NUMBERS));
    return new Sketch(shingles.length, components, smallest, numbers.length);
  }

  /**
   * Numbers with the word before them, so that the same small figure elsewhere is another. What
   * punctuation parts ("1.2", "34,567") is one number, and counts as often as it has parts.
   */
  private static int[] numbers(NormalizedText words) {
    int[] numbers = new int[words.size()];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.hasDigit(i)) {
        long hash = i == 0 ? 0 : words.wordHash(i - 1);
        int parts = 0;
        for (; i < words.size() && words.hasDigit(i); i++, parts++) {
          hash = (Long.rotateLeft(hash, 24) ^ words.wordHash(i)) * 0x9E3779B97F4A7C15L;
        }
        for (int part = 0; part < parts; part++) {
          numbers[size++] = (int) (hash >>> 32) + part;
        }
      }
    }
    return Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
  }

  private List<Hash128> bands(NormalizedText words, int[] signed) {
    List<Hash128> bands = new ArrayList<>();
    addBands(1, signed, BAND_ROWS, bands);
    long[] inOrder = Shingles.inOrder(words, Shingles.width(words));
    long[] first = Arrays.copyOf(inOrder, Math.min(inOrder.length, LEAD_SHINGLES));
    addBands(2, lead.sign(first), LEAD_ROWS, bands);
    addOpening(words, bands);
    return bands;
  }

  /** Keys by which a teaser meets its article: the smallest hashes of runs of the first words. */
  private static void addOpening(NormalizedText words, List<Hash128> bands) {
    int width = anchorWidth(words);
    long[] inOrder = Shingles.inOrder(words, width);
    int runs = Math.max(1, (words.isWithoutSpaces() ? 2 : 1) * OPENING_WORDS - width + 1);
    Arrays.stream(inOrder)
        .limit(runs)
        .sorted()
        .distinct()
        .limit(OPENING_KEYS)
        .forEach(hash -> bands.add(key(new Hash128(4, 0).with(new Hash128(hash, 0)))));
  }

  private static int anchorWidth(NormalizedText words) {
    return words.isWithoutSpaces() ? 2 * ANCHOR_WORDS : ANCHOR_WORDS;
  }

  private static void addBands(int kind, int[] signed, int rows, List<Hash128> bands) {
    for (int band = 0; band * rows < signed.length; band++) {
      byte[] key = new byte[2 + rows * Integer.BYTES];
      ByteBuffer buffer = ByteBuffer.wrap(key);
      buffer.put((byte) kind).put((byte) band);
      for (int row = 0; row < rows; row++) {
        buffer.putInt(signed[band * rows + row]);
      }
      bands.add(key(Hash128.of(key)));
    }
  }

  private static List<Hash128> anchors(NormalizedText words) {
    List<Hash128> anchors = new ArrayList<>();
    addAnchors(words, 3, anchorWidth(words), ANCHOR_RATE, anchors);
    if (words.size() <= SHORT_WORDS) {
      addAnchors(words, 5, Shingles.width(words), SHORT_ANCHOR_RATE, anchors);
    }
    return anchors;
  }

  private static void addAnchors(
      NormalizedText words, int kind, int width, int rate, List<Hash128> anchors) {
    Arrays.stream(Shingles.inOrder(words, width))
        .filter(run -> (run & (rate - 1)) == 0)
        .sorted()
        .distinct()
        .limit(MAX_ANCHORS)
        .forEach(run -> anchors.add(key(new Hash128(kind, 0).with(new Hash128(run, 0)))));
  }
}
