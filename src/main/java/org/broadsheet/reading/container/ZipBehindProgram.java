package org.broadsheet.reading.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the archive in a file that begins with a program: archives that unpack themselves, and
 * those that scripts are written in front of. Known by the record at the end of the file (PKWARE,
 * APPNOTE 4.3.16), which a reader from the beginning comes to last.
 */
public final class ZipBehindProgram {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int MEMBER = 0x04034b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int MAX_COMMENT_BYTES = 0xffff;

  /** The list of some 200,000 members; what states more is left as it is. */
  private static final int MAX_LIST_BYTES = 16 << 20;

  private ZipBehindProgram() {}

  /** Whether a file begins with a program, a script or a mark that is neither. */
  public static boolean mayBe(byte[] head) {
    return begins(head, "#!")
        || begins(head, "MZ")
        || begins(head, "\u007fELF")
        || (begins(head, "PK") && Archive.of(head) == null);
  }

  private static boolean begins(byte[] head, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.US_ASCII);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** The place of the first member; 0 if the file ends in no archive. */
  public static long find(RandomAccess file) throws IOException {
    int length = (int) Math.min(file.size(), END_BYTES + MAX_COMMENT_BYTES);
    long start = file.size() - length;
    if (length < END_BYTES) {
      return 0;
    }
    ByteBuffer tail = bytes(file, start, length);
    for (int at = length - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END && (tail.getShort(at + 20) & 0xffff) == length - END_BYTES - at) {
        return firstMember(
            file, start + at, tail.getInt(at + 12), tail.getInt(at + 16) & 0xffffffffL);
      }
    }
    return 0;
  }

  /** Offsets count from the archive's own beginning, or were put right for the whole file. */
  private static long firstMember(RandomAccess file, long end, int listBytes, long listOffset)
      throws IOException {
    long list = end - listBytes;
    long archive = list - listOffset;
    if (listBytes < ENTRY_BYTES || listBytes > MAX_LIST_BYTES || list < 0 || archive < 0) {
      return 0;
    }
    ByteBuffer entries = bytes(file, list, listBytes);
    long first = Long.MAX_VALUE;
    for (int at = 0; at + ENTRY_BYTES <= listBytes && entries.getInt(at) == ENTRY; ) {
      first = Math.min(first, archive + (entries.getInt(at + 42) & 0xffffffffL));
      int nameAndMore =
          length(entries, at + 28) + length(entries, at + 30) + length(entries, at + 32);
      at += ENTRY_BYTES + nameAndMore;
    }
    boolean isThere = first <= list - 4 && bytes(file, first, 4).getInt(0) == MEMBER;
    return isThere ? first : 0;
  }

  private static int length(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private static ByteBuffer bytes(RandomAccess file, long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.seek(place);
    file.readFully(bytes);
    return bytes;
  }
}
