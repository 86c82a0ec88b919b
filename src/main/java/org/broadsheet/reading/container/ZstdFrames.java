package org.broadsheet.reading.container;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Zstandard (RFC 8878), with the frame of a dictionary before all others that web archives begin
 * with (IIPC, Zstandard Compression for WARC 1.0).
 */
final class ZstdFrames {

  private static final int SKIPPABLE = 0x184D2A50;
  private static final int DICTIONARY = 0x184D2A5D;
  private static final int FRAME = 0xFD2FB528;
  private static final int HEADER_BYTES = 8;

  /** The standard's advice is 100 kB; a frame that states more is no dictionary. */
  private static final int MAX_DICTIONARY_BYTES = 16 << 20;

  private ZstdFrames() {}

  /** Whether a stream begins with a frame that holds no data. */
  static boolean isSkippable(byte[] head) {
    return head.length >= HEADER_BYTES && (word(head, 0) & 0xfffffff0) == SKIPPABLE;
  }

  static InputStream open(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, HEADER_BYTES);
    return open(stream, dictionary(stream));
  }

  /** Frames that were packed with a dictionary, or with an empty one: with none. */
  static InputStream open(InputStream frames, byte[] dictionary) throws IOException {
    ZstdInputStream stream = new ZstdInputStream(frames).setContinuous(false);
    return dictionary.length == 0 ? stream : stream.setDict(dictionary);
  }

  /** The dictionary that a file begins with; empty if it begins with none. */
  static byte[] dictionary(InputStream in) throws IOException {
    return dictionary(new PushbackInputStream(in, HEADER_BYTES));
  }

  private static byte[] dictionary(PushbackInputStream stream) throws IOException {
    byte[] header = stream.readNBytes(HEADER_BYTES);
    boolean isDictionary = header.length == HEADER_BYTES && word(header, 0) == DICTIONARY;
    int length = isDictionary ? word(header, 4) : -1;
    if (length < 0 || length > MAX_DICTIONARY_BYTES) {
      stream.unread(header);
      return new byte[0];
    }
    return unpacked(stream.readNBytes(length));
  }

  private static byte[] unpacked(byte[] frame) throws IOException {
    if (frame.length < 4 || word(frame, 0) != FRAME) {
      return frame;
    }
    long size = Zstd.getFrameContentSize(frame);
    if (size <= 0 || size > MAX_DICTIONARY_BYTES) {
      throw new IOException("the dictionary states a size of " + size + " bytes");
    }
    return Zstd.decompress(frame, (int) size);
  }

  private static int word(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }
}
