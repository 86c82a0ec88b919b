package org.broadsheet.reading.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;

/** Many named streams in one, read in their order; known by their first bytes. */
public enum Archive {
  ZIP {
    @Override
    boolean begins(byte[] head) {
      return head.length >= 4
          && head[0] == 'P'
          && head[1] == 'K'
          && ((head[2] == 3 && head[3] == 4)
              || (head[2] == 5 && head[3] == 6)
              || (head[2] == 7 && head[3] == 8));
    }

    @Override
    ArchiveInputStream<?> open(InputStream in) {
      return new Zip(in);
    }

    @Override
    InputStream after(ArchiveInputStream<?> archive, InputStream in) {
      return ((Zip) archive).rest();
    }
  },
  TAR {
    @Override
    boolean begins(byte[] head) {
      byte[] magic = "ustar".getBytes(StandardCharsets.US_ASCII);
      return head.length >= TAR_BLOCK
          && (Arrays.equals(head, 257, 262, magic, 0, 5) || isOldTar(head));
    }

    @Override
    ArchiveInputStream<?> open(InputStream in) {
      return new TarArchiveInputStream(in, "UTF-8");
    }
  };

  private static final int TAR_BLOCK = 512;
  private static final int TAR_CHECKSUM = 148;
  private static final int TAR_CHECKSUM_BYTES = 8;
  private static final Pattern TAR_SUM = Pattern.compile(" *[0-7]+[ \0]+");

  /** Takes the members of an archive. */
  public interface Members {

    /** Reads a member; what it leaves unread is passed over. */
    void member(String name, ByteReader bytes) throws IOException;

    /** A member that holds nothing, and its kind. */
    void skipped(String name, String kind, String reason);

    /** A member that is not to be read. */
    void refused(String name, RejectReason reason, String message);
  }

  abstract boolean begins(byte[] head);

  abstract ArchiveInputStream<?> open(InputStream in) throws IOException;

  /** What follows the end of an archive that was read to its end. */
  InputStream after(ArchiveInputStream<?> archive, InputStream in) {
    return in;
  }

  /** The library reads ahead, and keeps what it has too much. */
  private static final class Zip extends ZipArchiveInputStream {
    Zip(InputStream in) {
      super(in, "UTF-8", true, true, true);
    }

    InputStream rest() {
      return in;
    }
  }

  /** The archive that the first bytes of a stream are of, if any. */
  public static @Nullable Archive of(byte[] head) {
    for (Archive archive : values()) {
      if (archive.begins(head)) {
        return archive;
      }
    }
    return null;
  }

  /** Before 1988 archives had no magic number, and some programs write such ones still. */
  private static boolean isOldTar(byte[] head) {
    String sum = new String(head, TAR_CHECKSUM, TAR_CHECKSUM_BYTES, StandardCharsets.ISO_8859_1);
    // What the library cannot read as a number, it throws.
    return TAR_SUM.matcher(sum).matches()
        && TarUtils.verifyCheckSum(Arrays.copyOf(head, TAR_BLOCK));
  }

  /** Whether the beginning is that of a tar without members: blocks of zeros. */
  public static boolean isTarOfNothing(byte[] head) {
    for (byte each : head) {
      if (each != 0) {
        return false;
      }
    }
    return head.length >= TAR_BLOCK;
  }

  /**
   * Hands out each file of the archive.
   *
   * @throws DamagedStreamException if the rest of the archive cannot be made out
   */
  public void read(ByteReader bytes, Members members) throws IOException {
    DecompressedStream guarded = new DecompressedStream(in -> in, bytes);
    ArchiveInputStream<?> archive = open(guarded);
    for (ArchiveEntry entry = next(archive); entry != null; entry = next(archive)) {
      if (!entry.isDirectory()) {
        read(archive, entry, bytes, members);
      }
    }
    boolean isFollowed = Padding.skip(after(archive, guarded)) >= 0;
    if (bytes.damage() != null) {
      throw bytes.damage();
    }
    if (isFollowed) {
      throw new DamagedStreamException(RejectReason.TRUNCATED_COMPRESSION, Padding.FOLLOWED);
    }
  }

  private static void read(
      ArchiveInputStream<?> archive, ArchiveEntry entry, ByteReader bytes, Members members)
      throws IOException {
    String name = entry.getName().replace('\\', '/');
    if (entry instanceof TarArchiveEntry tar && isLink(tar)) {
      members.skipped(name, "LINK_IN_ARCHIVE", "a link; what it leads to is read if it is there");
    } else if (entry instanceof TarArchiveEntry tar && isSpecial(tar)) {
      members.skipped(name, "SPECIAL_FILE", "a device or a pipe");
    } else if (isUnsafe(name)) {
      members.refused(name, RejectReason.UNSAFE_ARCHIVE, "the member's name leaves the archive");
    } else if (!archive.canReadEntryData(entry)) {
      members.refused(
          name, RejectReason.UNREADABLE_FILE, "the member is encrypted or of an unknown method");
    } else {
      InputStream open = new DecompressedStream(in -> archive, bytes);
      members.member(name, new ByteReader(open, bytes));
    }
  }

  private static boolean isLink(TarArchiveEntry entry) {
    return entry.isSymbolicLink() || entry.isLink();
  }

  private static boolean isSpecial(TarArchiveEntry entry) {
    return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> archive)
      throws DamagedStreamException {
    try {
      return archive.getNextEntry();
    } catch (DamagedStreamException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamagedStreamException(
          RejectReason.TRUNCATED_COMPRESSION,
          "the archive is damaged or ends early: " + e.getMessage());
    }
  }

  /** Absolute names, drive letters and steps upwards; control characters are no names either. */
  private static boolean isUnsafe(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.matches("^[A-Za-z]:.*")
        || Arrays.asList(name.split("/")).contains("..")
        || name.chars().anyMatch(c -> c < 32);
  }
}
