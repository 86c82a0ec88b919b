package org.broadsheet.reading.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.broadsheet.reading.container.RandomAccess;

/** A file as Parquet wants it. */
public final class ParquetInput implements InputFile {

  private final RandomAccess file;

  /**
   * What Parquet is told: nothing but its own settings. Unless told otherwise it reads Hadoop's
   * defaults for each file, an XML document that takes longer than a small table.
   */
  public static ParquetConfiguration settings() {
    return new HadoopParquetConfiguration(new Configuration(false));
  }

  public ParquetInput(RandomAccess file) {
    this.file = file;
  }

  @Override
  public long getLength() throws IOException {
    return file.size();
  }

  @Override
  public SeekableInputStream newStream() {
    return new DelegatingSeekableInputStream(stream(file)) {
      @Override
      public long getPos() throws IOException {
        return file.position();
      }

      @Override
      public void seek(long position) throws IOException {
        file.seek(position);
      }
    };
  }

  /** Stands in the messages of Parquet, which become those of rejects: the same in each run. */
  @Override
  public String toString() {
    return "the file";
  }

  private static InputStream stream(RandomAccess file) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] out, int offset, int length) throws IOException {
        return length == 0 ? 0 : file.read(ByteBuffer.wrap(out, offset, length));
      }
    };
  }
}
