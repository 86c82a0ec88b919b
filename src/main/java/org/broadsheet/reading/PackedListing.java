package org.broadsheet.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a run found at its launch, as it travels to the worker that spreads the files: what is read
 * is what was listed, and what changed since then is seen.
 */
final class PackedListing implements Serializable {

  private static final long serialVersionUID = 1;

  /** Services take graphs of 10 MB. A file takes some 20 bytes. */
  private static final int MAX_BYTES = 4 << 20;

  private final List<String> inputs;
  private final byte @Nullable [] packed;
  private final int fileCount;
  private final long bytes;

  private PackedListing(List<String> inputs, byte @Nullable [] packed, int fileCount, long bytes) {
    this.inputs = inputs;
    this.packed = packed;
    this.fileCount = fileCount;
    this.bytes = bytes;
  }

  static PackedListing of(InputListing listing) {
    byte[] packed = pack(listing.files());
    return new PackedListing(
        listing.inputs(),
        packed.length <= MAX_BYTES ? packed : null,
        listing.fileCount(),
        bytes(listing.files()));
  }

  /**
   * The files; a listing that is too large to travel is made again.
   *
   * @throws IllegalStateException if it then differs
   */
  List<CorpusFile> files() {
    if (packed != null) {
      return unpack(packed);
    }
    List<CorpusFile> files = InputMatching.match(inputs);
    if (files.size() != fileCount || bytes(files) != bytes) {
      throw new IllegalStateException(
          String.format(
              "the input changed after the run began: %d files of %d bytes were there, now %d of"
                  + " %d; start the run again",
              fileCount, bytes, files.size(), bytes(files)));
    }
    return files;
  }

  private static long bytes(List<CorpusFile> files) {
    return files.stream().mapToLong(CorpusFile::bytes).sum();
  }

  private static byte[] pack(List<CorpusFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeObject(new ArrayList<>(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<CorpusFile> unpack(byte[] packed) {
    try (ObjectInputStream in =
        new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      List<CorpusFile> files = new ArrayList<>();
      for (Object file : (List<?>) in.readObject()) {
        files.add((CorpusFile) file);
      }
      return files;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the listing of the input cannot be unpacked", e);
    }
  }
}
