package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;

/** The members of a gzip file (RFC 1952), as ISO 28500 advises for web archives. */
final class GzipMembers extends PackedMembers {

  GzipMembers(RandomAccess file, byte[] beginning) {
    super(file, beginning);
  }

  @Override
  public boolean canSplit() {
    return true;
  }

  @Override
  int magic(byte[] bytes, int from, int limit) {
    int i = ByteSearch.indexOf(bytes, 0x1f, from, limit);
    while (i < limit
        && !(bytes[i + 1] == (byte) 0x8b && bytes[i + 2] == 8 && bytes[i + 3] < 0x20)) {
      i = ByteSearch.indexOf(bytes, 0x1f, i + 1, limit);
    }
    return i;
  }

  @Override
  InputStream open(InputStream stored) {
    return new GzipStream(stored);
  }

  @Override
  public ByteReader read(long from, long to) {
    MemberOffsets offsets = new MemberOffsets();
    ByteReader stored = new ByteReader(new Bounded(file, from, to), from);
    DecompressedStream unpacked =
        new DecompressedStream(in -> new GzipStream(in, offsets, from), stored);
    return new ByteReader(unpacked, offsets);
  }

  @Override
  public long behindDamage(ByteReader read, long from, long to) throws IOException {
    return first(read.lastMember(from) + 1, to);
  }
}
