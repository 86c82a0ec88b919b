package org.broadsheet.reading;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Compression;
import org.broadsheet.reading.container.PackedMembers;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.recognition.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A compressed web archive, of which each record is a member of its own by the advice of ISO 28500:
 * so it is read in parts, and beyond damage.
 */
final class WarcMembers {

  private static final RecordFormat WARC = Formats.named("WARC");
  private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Of a part; what has more was made so, and finding the next one takes time. */
  private static final int MAX_DAMAGED = 200;

  private final PackedMembers members;

  private WarcMembers(PackedMembers members) {
    this.members = members;
  }

  /** The members of a file; null if it is no such archive, or cannot be read from any place. */
  static @Nullable WarcMembers of(Head head, ReadableByteChannel channel, ReadSettings settings)
      throws IOException {
    boolean mayBe = settings.format() == null || settings.format().equals(WARC.name());
    Compression compression = Compression.of(head.bytes());
    if (!mayBe
        || compression == null
        || !mayBegin(head, compression)
        || !(channel instanceof SeekableByteChannel seekable)) {
      return null;
    }
    long place = seekable.position();
    PackedMembers members = PackedMembers.of(compression, new RandomAccess(seekable), BEGINNING);
    if (members == null) {
      seekable.position(place);
      return null;
    }
    return new WarcMembers(members);
  }

  /** Asked first, because to go back in a file of an object store means to ask for it again. */
  private static boolean mayBegin(Head head, Compression compression) throws IOException {
    if (compression != Compression.GZIP && compression != Compression.ZSTD) {
      return false;
    }
    // With a dictionary of its own, the beginning alone cannot always be unpacked.
    if (compression == Compression.ZSTD && head.isNamed(".warc.zst")) {
      return true;
    }
    try (ByteReader unpacked = compression.open(head.reader())) {
      return Arrays.equals(unpacked.peek(BEGINNING.length), BEGINNING);
    }
  }

  /**
   * Reads from the first record that begins in the part, to the first that begins in a later one.
   */
  void read(FilePart part, StreamReading reading) throws IOException {
    boolean isSplit = members.canSplit() && !part.isWhole();
    long from = part.isFirst() ? 0 : isSplit ? members.first(part.start(), part.end()) : -1;
    if (from < 0) {
      return;
    }
    long next = isSplit ? members.first(part.end(), members.size()) : -1;
    long to = next < 0 ? members.size() : next;
    for (int damaged = 0; from >= 0 && damaged < MAX_DAMAGED; damaged++) {
      try (ByteReader bytes = members.read(from, to)) {
        reading.readPiece(WARC, bytes, part.file().path());
        // The members behind a damaged one are whole.
        boolean isDamaged =
            bytes.damage() != null && bytes.damage().reason() == RejectReason.TRUNCATED_COMPRESSION;
        from = isDamaged ? members.behindDamage(bytes, from, to) : -1;
      }
    }
    if (from >= 0) {
      String message = "over " + MAX_DAMAGED + " members are damaged; no more is read";
      reading.defective(part.file().path(), from, RejectReason.TRUNCATED_COMPRESSION, message);
    }
  }
}
