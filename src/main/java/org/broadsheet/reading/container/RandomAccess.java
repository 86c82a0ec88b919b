package org.broadsheet.reading.container;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Bytes that can be read from any place: a file that is not wrapped, or bytes in memory. */
public final class RandomAccess implements Closeable {

  private final SeekableByteChannel channel;

  public RandomAccess(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** How many bytes there are. */
  public long size() throws IOException {
    return channel.size();
  }

  /** The place of the next byte. */
  public long position() throws IOException {
    return channel.position();
  }

  /** Goes to a place. */
  public void seek(long position) throws IOException {
    channel.position(position);
  }

  /** Reads at least one byte into what is left of the buffer; -1 at the end. */
  public int read(ByteBuffer buffer) throws IOException {
    return channel.read(buffer);
  }

  /** Fills what is left of the buffer. */
  public void readFully(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the file ends early");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
