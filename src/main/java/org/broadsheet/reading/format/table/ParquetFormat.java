package org.broadsheet.reading.format.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.DamagedStreamException;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.DeliveryException;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RandomAccessFormat;
import org.broadsheet.reading.format.RecordSink;

/**
 * A Parquet table. Only columns with a meaning are read; a row group belongs to the part in which
 * its middle lies. The position of a record is the number of its row, which is all that Parquet
 * gives.
 */
public final class ParquetFormat implements RandomAccessFormat {

  /** A table that is wrapped has to be unpacked into memory before it can be read. */
  private static final int MAX_WRAPPED_BYTES = 128 << 20;

  @Override
  public String name() {
    return "PARQUET";
  }

  @Override
  public Fit fit(Head head) {
    if (head.bytesAt(0, "PAR1")) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".parquet") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public List<String> columns(Head head) {
    return List.of();
  }

  @Override
  public List<String> columns(RandomAccess file) throws IOException {
    ParquetFooter.check(file);
    try (ParquetFileReader reader = ParquetFileReader.open(new ParquetInput(file))) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      return schema.getFields().stream().map(Type::getName).toList();
    } catch (RuntimeException e) {
      throw new IOException("not a Parquet file: " + e.getMessage(), e);
    }
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) throws IOException {
    Piece whole = bytes.rest(MAX_WRAPPED_BYTES);
    if (bytes.damage() != null) {
      return;
    }
    if (whole.isCut()) {
      throw new DamagedStreamException(
          RejectReason.TOO_LARGE, "a compressed or archived table of over 128 MB; unpack it");
    }
    RandomAccess file = new RandomAccess(new SeekableInMemoryByteChannel(whole.bytes()));
    readPart(file, 0, Long.MAX_VALUE, out);
  }

  @Override
  public void readPart(RandomAccess file, long start, long end, RecordSink out) throws IOException {
    ParquetBounds bounds = new ParquetBounds(file, out.settings().fields());
    try {
      ParquetFooter.check(file);
      bounds.checkGroups(start, end);
      readRows(new ParquetInput(file), start, end, out);
    } catch (DamagedStreamException | DeliveryException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    } catch (OutOfMemoryError e) {
      // The last guard: sizes inside of pages cannot be looked at before. Nothing was taken.
      throw new DamagedStreamException(RejectReason.TOO_LARGE, "the Parquet file wants " + e);
    } catch (StackOverflowError e) {
      // The footer was walked through before; headers of later pages were not.
      throw new DamagedStreamException(RejectReason.MALFORMED, "a header nests too deep");
    } catch (LinkageError e) {
      throw new DamagedStreamException(
          RejectReason.UNREADABLE_FILE, "no codec is here for its compression: " + e);
    }
  }

  private static void readRows(InputFile input, long start, long end, RecordSink out)
      throws IOException {
    try (ParquetReader<Group> rows =
        new Rows(input, out.settings().fields())
            .withCodecFactory(ParquetBounds.codecs())
            .withFileRange(start, end)
            .build()) {
      for (Group row = rows.read(); row != null; row = rows.read()) {
        ParquetRow.read(row, rows.getCurrentRowIndex(), out);
      }
    }
  }

  /** Parquet hides what was found out about its sizes in exceptions of its own. */
  private static DamagedStreamException damaged(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DamagedStreamException known) {
        return known;
      }
    }
    return new DamagedStreamException(RejectReason.MALFORMED, "not a Parquet file: " + e);
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    private final FieldMapping fields;

    Rows(InputFile file, FieldMapping fields) {
      super(file, ParquetInput.settings());
      this.fields = fields;
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new MeaningfulColumns(fields);
    }
  }

  /** Reads no column that means nothing here. */
  private static final class MeaningfulColumns extends GroupReadSupport {
    private final FieldMapping fields;

    MeaningfulColumns(FieldMapping fields) {
      this.fields = fields;
    }

    @Override
    public ReadContext init(InitContext context) {
      MessageType schema = context.getFileSchema();
      List<Type> meaningful =
          schema.getFields().stream().filter(f -> fields.wants(f.getName())).toList();
      return new ReadContext(
          meaningful.isEmpty() ? schema : new MessageType(schema.getName(), meaningful));
    }
  }
}
