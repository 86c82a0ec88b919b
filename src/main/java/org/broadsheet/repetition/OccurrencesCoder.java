package org.broadsheet.repetition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes {@link Occurrences}: about 90 bytes for a block of one article. */
final class OccurrencesCoder extends AtomicCoder<Occurrences> {

  private static final OccurrencesCoder INSTANCE = new OccurrencesCoder();

  private OccurrencesCoder() {}

  static OccurrencesCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Occurrences value, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeLong(value.outlet());
    writeMarks(value.mark(), data);
    VarInt.encode(value.words(), data);
    VarInt.encode(value.inZone(Zone.HEAD), data);
    VarInt.encode(value.inZone(Zone.BODY), data);
    VarInt.encode(value.inZone(Zone.TAIL), data);
    VarInt.encode(value.sample().size(), data);
    for (VersionSketch sketch : value.sample()) {
      data.writeLong(sketch.article());
      data.writeInt(sketch.address());
      data.writeInt(sketch.title());
      writeMarks(sketch.leads(), data);
      writeMarks(sketch.marks(), data);
    }
  }

  private static void writeMarks(String marks, DataOutputStream data) throws IOException {
    data.writeByte(marks.length());
    data.writeChars(marks);
  }

  @Override
  public Occurrences decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    long outlet = data.readLong();
    String mark = readMarks(data);
    int words = VarInt.decodeInt(data);
    int head = VarInt.decodeInt(data);
    int body = VarInt.decodeInt(data);
    int tail = VarInt.decodeInt(data);
    int size = VarInt.decodeInt(data);
    List<VersionSketch> sample = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sample.add(
          new VersionSketch(
              data.readLong(), data.readInt(), data.readInt(), readMarks(data), readMarks(data)));
    }
    return new Occurrences(outlet, mark, words, head, body, tail, sample);
  }

  private static String readMarks(DataInputStream data) throws IOException {
    char[] marks = new char[data.readUnsignedByte()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = data.readChar();
    }
    return new String(marks);
  }

  @Override
  public void verifyDeterministic() {}
}
