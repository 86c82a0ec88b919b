package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Inflates gzip of one or many members (RFC 1952).
 *
 * <p>The JDK's own stream stops after the first member when the source has no bytes at hand, which
 * remote files often have not, and it throws away what it inflated before damage. This one hands
 * out every byte before the damage and then throws a {@link DamagedStreamException}, also for data
 * after the last member that is more than {@link Padding}: gunzip drops it with a warning.
 */
final class GzipStream extends InputStream {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Names of files have up to 255 bytes; what goes on and on is no gzip. */
  private static final int MAX_TEXT_BYTES = 4096;

  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;

  private final InputStream in;
  private final byte[] input = new byte[BUFFER_BYTES];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private int next;
  private int limit;
  private boolean inMember;
  private boolean atEnd;
  private long members;
  private final @Nullable MemberOffsets offsets;
  private long storedEnd;
  private long unpacked;

  GzipStream(InputStream in) {
    this(in, null, 0);
  }

  /** Tells where members begin; the first byte of the stream is at a place of its file. */
  GzipStream(InputStream in, @Nullable MemberOffsets offsets, long place) {
    this.in = in;
    this.offsets = offsets;
    this.storedEnd = place;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!atEnd) {
      if (!inMember && !startMember()) {
        return -1;
      }
      int inflated = inflate(out, offset, length);
      if (inflated > 0) {
        crc.update(out, offset, inflated);
        unpacked += inflated;
        return inflated;
      }
    }
    return -1;
  }

  private int inflate(byte[] out, int offset, int length) throws IOException {
    try {
      while (true) {
        int inflated = inflater.inflate(out, offset, length);
        if (inflated > 0) {
          return inflated;
        }
        if (inflater.finished() || inflater.needsDictionary()) {
          endMember();
          return 0;
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw damaged("the gzip data is damaged: " + e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (next == limit && !fill()) {
      throw damaged("the gzip data ends before its end mark");
    }
    inflater.setInput(input, next, limit - next);
    next = limit;
  }

  private boolean startMember() throws IOException {
    long place = storedEnd - (limit - next);
    int first = readByteOrEnd();
    while (members > 0 && Padding.isPadding(first)) {
      first = readByteOrEnd();
    }
    if (first < 0) {
      atEnd = true;
      return false;
    }
    if (first != 0x1f && members > 0) {
      throw damaged(Padding.FOLLOWED);
    }
    if (first != 0x1f || readByte() != 0x8b || readByte() != 8) {
      throw damaged("the gzip header is damaged");
    }
    readHeader();
    if (offsets != null) {
      offsets.begin(unpacked, place);
    }
    inflater.reset();
    crc.reset();
    inMember = true;
    members++;
    return true;
  }

  private void readHeader() throws IOException {
    int flags = readByte();
    skip(6);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(readByte() | readByte() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipText();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipText();
    }
    if ((flags & FLAG_CRC) != 0) {
      skip(2);
    }
  }

  private void endMember() throws IOException {
    next -= inflater.getRemaining();
    inMember = false;
    long expected = readInt();
    readInt();
    if (expected != crc.getValue()) {
      throw damaged("the gzip checksum does not match");
    }
  }

  private long readInt() throws IOException {
    long low = readByte() | readByte() << 8 | readByte() << 16;
    return low | (long) readByte() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      readByte();
    }
  }

  private void skipText() throws IOException {
    for (int length = 0; readByte() != 0; length++) {
      if (length == MAX_TEXT_BYTES) {
        throw damaged("the gzip header holds a name without end");
      }
    }
  }

  private int readByte() throws IOException {
    int b = readByteOrEnd();
    if (b < 0) {
      throw damaged("the gzip data ends before its end mark");
    }
    return b;
  }

  private int readByteOrEnd() throws IOException {
    return next == limit && !fill() ? -1 : input[next++] & 0xff;
  }

  private boolean fill() throws IOException {
    int read = in.read(input, 0, input.length);
    next = 0;
    limit = Math.max(0, read);
    storedEnd += limit;
    return read > 0;
  }

  private DamagedStreamException damaged(String message) {
    atEnd = true;
    return new DamagedStreamException(RejectReason.TRUNCATED_COMPRESSION, message);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
