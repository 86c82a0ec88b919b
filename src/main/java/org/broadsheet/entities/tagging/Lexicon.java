package org.broadsheet.entities.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is known of words or names, by 40 bits of their hash: their cluster, or the kinds of things
 * that bear the name.
 *
 * <p>The names themselves are not kept, so a lexicon of 1.7 million names takes 6 MB on disk and 32
 * MB of heap. Immutable.
 */
public final class Lexicon {

  private static final int VERSION = 1;
  private static final int VALUE_BITS = Long.SIZE - Hashes.NAME_BITS;
  private static final long VALUE_MASK = (1L << VALUE_BITS) - 1;

  /**
   * Open addressing: key in the upper bits, place of the value plus one in the lower; 0 is empty.
   */
  private final long[] table;

  private final int shift;
  private final int size;
  private final List<String> values;

  private Lexicon(long[] sortedEntries, List<String> values) {
    this.size = sortedEntries.length;
    this.values = List.copyOf(values);
    this.table = new long[Integer.highestOneBit(Math.max(2, size)) << 2];
    this.shift = Hashes.NAME_BITS - Integer.numberOfTrailingZeros(table.length);
    for (long entry : sortedEntries) {
      int at = slot(entry >>> VALUE_BITS);
      table[at] = entry;
    }
  }

  /** A lexicon of values by the hash that a name or word has. */
  static Lexicon of(Map<Long, String> valuesByHash) {
    Map<Long, String> byKey = new TreeMap<>();
    valuesByHash.forEach((hash, value) -> byKey.putIfAbsent(Hashes.key(hash), value));
    List<String> values = byFrequency(byKey);
    Map<String, Integer> places = new TreeMap<>();
    values.forEach(value -> places.put(value, places.size()));
    long[] entries = new long[byKey.size()];
    int i = 0;
    for (Map.Entry<Long, String> entry : byKey.entrySet()) {
      entries[i++] =
          (entry.getKey() << VALUE_BITS)
              | (Objects.requireNonNull(places.get(entry.getValue())) + 1);
    }
    return new Lexicon(entries, values);
  }

  /** The most frequent value first, so that its number is small in the file. */
  private static List<String> byFrequency(Map<Long, String> byKey) {
    Map<String, Integer> counts = new TreeMap<>();
    byKey.values().forEach(value -> counts.merge(value, 1, Integer::sum));
    List<String> values = new ArrayList<>(counts.keySet());
    values.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    return values;
  }

  /** The place of the value of a word or name by its 64-bit hash; -1 if it is not known. */
  int find(long hash) {
    return (int) (table[slot(Hashes.key(hash))] & VALUE_MASK) - 1;
  }

  /** The distinct values; {@link #find} gives places in it. */
  List<String> values() {
    return values;
  }

  /** How many words or names it holds. */
  public int size() {
    return size;
  }

  /**
   * Where an entry with the key is, or may be put. Keys are hashes, so their upper bits spread them
   * well, and sorted entries are put one after the other.
   */
  private int slot(long key) {
    int mask = table.length - 1;
    int at = (int) (key >>> shift);
    while (table[at] != 0 && table[at] >>> VALUE_BITS != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Writes the lexicon; {@link ModelFiles} reads it. */
  public void write(DataOutputStream out) throws IOException {
    long[] entries = Arrays.stream(table).filter(entry -> entry != 0).toArray();
    sortUnsigned(entries);
    out.writeInt(VERSION);
    out.writeInt(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
    out.writeInt(entries.length);
    long before = 0;
    for (long entry : entries) {
      VarInts.write((entry >>> VALUE_BITS) - before, out);
      before = entry >>> VALUE_BITS;
    }
    for (long entry : entries) {
      VarInts.write((entry & VALUE_MASK) - 1, out);
    }
  }

  private static void sortUnsigned(long[] entries) {
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(entries);
    for (int i = 0; i < entries.length; i++) {
      entries[i] ^= Long.MIN_VALUE;
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is no lexicon, or one of another version
   */
  static Lexicon read(PackedInput in) throws IOException {
    int version = in.readInt();
    if (version != VERSION) {
      throw new IOException("lexicon version " + version + ", this program reads " + VERSION);
    }
    List<String> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(in.readUTF());
    }
    long[] entries = new long[in.readInt()];
    long key = 0;
    for (int i = 0; i < entries.length; i++) {
      key += in.readVarInt();
      entries[i] = key << VALUE_BITS;
    }
    for (int i = 0; i < entries.length; i++) {
      entries[i] |= in.readVarInt() + 1;
    }
    return new Lexicon(entries, values);
  }
}
