package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a Zstandard file that records begin in (IIPC, Zstandard Compression for WARC 1.0).
 *
 * <p>The library does not tell how far it has read, so the frames before a damaged one are unpacked
 * once more to find it; a sound file is read once.
 */
final class ZstdMembers extends PackedMembers {

  private static final int[] MAGIC = {0x28, 0xb5, 0x2f, 0xfd};

  private final byte[] dictionary;
  private long position;

  private ZstdMembers(RandomAccess file, byte[] beginning, byte[] dictionary) {
    super(file, beginning);
    this.dictionary = dictionary;
  }

  /** The members of a file; null if its dictionary is damaged. */
  static @Nullable ZstdMembers of(RandomAccess file, byte[] beginning) throws IOException {
    InputStream stored = new Bounded(file, 0, file.size());
    try {
      return new ZstdMembers(file, beginning, ZstdFrames.dictionary(stored));
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  /** A place in the unpacked file is known only by unpacking what stands before it. */
  @Override
  public boolean canSplit() {
    return false;
  }

  @Override
  int magic(byte[] bytes, int from, int limit) {
    int i = ByteSearch.indexOf(bytes, MAGIC[0], from, limit);
    while (i < limit && !isMagic(bytes, i)) {
      i = ByteSearch.indexOf(bytes, MAGIC[0], i + 1, limit);
    }
    return i;
  }

  private static boolean isMagic(byte[] bytes, int at) {
    for (int i = 0; i < MAGIC_BYTES; i++) {
      if ((bytes[at + i] & 0xff) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  InputStream open(InputStream stored) throws IOException {
    return ZstdFrames.open(stored, dictionary);
  }

  /** Positions go on behind those that were read before. */
  @Override
  public ByteReader read(long from, long to) {
    MemberOffsets offsets = new MemberOffsets();
    offsets.begin(0, position);
    return new ByteReader(unpacked(from, to), offsets);
  }

  private InputStream unpacked(long from, long to) {
    ByteReader stored = new ByteReader(new Bounded(file, from, to), from);
    return new DecompressedStream(from == 0 ? ZstdFrames::open : this::open, stored);
  }

  @Override
  public long behindDamage(ByteReader read, long from, long to) throws IOException {
    position += read.position();
    long member = from;
    while (member >= 0) {
      long next = first(member + 1, to);
      if (isDamaged(member, next < 0 ? to : next)) {
        return next;
      }
      member = next;
    }
    return -1;
  }

  private boolean isDamaged(long from, long to) throws IOException {
    try (InputStream member = unpacked(from, to)) {
      member.transferTo(OutputStream.nullOutputStream());
      return false;
    } catch (DamagedStreamException e) {
      return true;
    }
  }
}
