package org.broadsheet.reading.format.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.util.Utf8;

/**
 * The rows of one block. What a length states is checked against what is there before memory is
 * taken for it.
 */
final class AvroRows {

  /** Lists of more items in one row are an attack: an item may take no bytes at all. */
  private static final long MAX_ITEMS = 1 << 20;

  private final GenericDatumReader<GenericRecord> reader;
  private final Bounded in;

  AvroRows(Schema schema, byte[] block) {
    this.in = new Bounded(block);
    this.reader =
        new GenericDatumReader<>(schema) {
          @Override
          protected Object readFixed(Object old, Schema expected, Decoder decoder)
              throws IOException {
            in.checkLength(expected.getFixedSize());
            return super.readFixed(old, expected, decoder);
          }
        };
  }

  /** The next row. */
  GenericRecord next() throws IOException {
    in.items = 0;
    return reader.read(null, in);
  }

  private static final class Bounded extends Decoder {
    private final BinaryDecoder in;
    private final int size;
    private long items;

    Bounded(byte[] block) {
      this.in = DecoderFactory.get().binaryDecoder(block, null);
      this.size = block.length;
    }

    int checkLength(long length) throws IOException {
      if (length < 0 || length > size) {
        throw new EOFException("a value of " + length + " bytes in a block of " + size);
      }
      return (int) length;
    }

    private long checkItems(long count) throws IOException {
      items += count;
      if (count < 0 || items > MAX_ITEMS) {
        throw new IOException("a row of more than " + MAX_ITEMS + " items");
      }
      return count;
    }

    private byte[] bytes() throws IOException {
      byte[] bytes = new byte[checkLength(in.readLong())];
      in.readFixed(bytes);
      return bytes;
    }

    @Override
    public Utf8 readString(Utf8 old) throws IOException {
      return new Utf8(bytes());
    }

    @Override
    public String readString() throws IOException {
      return readString(new Utf8()).toString();
    }

    @Override
    public ByteBuffer readBytes(ByteBuffer old) throws IOException {
      return ByteBuffer.wrap(bytes());
    }

    @Override
    public long readArrayStart() throws IOException {
      return checkItems(in.readArrayStart());
    }

    @Override
    public long arrayNext() throws IOException {
      return checkItems(in.arrayNext());
    }

    @Override
    public long readMapStart() throws IOException {
      return checkItems(in.readMapStart());
    }

    @Override
    public long mapNext() throws IOException {
      return checkItems(in.mapNext());
    }

    @Override
    public void readNull() throws IOException {
      in.readNull();
    }

    @Override
    public boolean readBoolean() throws IOException {
      return in.readBoolean();
    }

    @Override
    public int readInt() throws IOException {
      return in.readInt();
    }

    @Override
    public long readLong() throws IOException {
      return in.readLong();
    }

    @Override
    public float readFloat() throws IOException {
      return in.readFloat();
    }

    @Override
    public double readDouble() throws IOException {
      return in.readDouble();
    }

    @Override
    public void skipString() throws IOException {
      in.skipString();
    }

    @Override
    public void skipBytes() throws IOException {
      in.skipBytes();
    }

    @Override
    public void readFixed(byte[] bytes, int start, int length) throws IOException {
      in.readFixed(bytes, start, length);
    }

    @Override
    public void skipFixed(int length) throws IOException {
      in.skipFixed(length);
    }

    @Override
    public int readEnum() throws IOException {
      return in.readEnum();
    }

    @Override
    public long skipArray() throws IOException {
      return in.skipArray();
    }

    @Override
    public long skipMap() throws IOException {
      return in.skipMap();
    }

    @Override
    public int readIndex() throws IOException {
      return in.readIndex();
    }
  }
}
