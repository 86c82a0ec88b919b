package org.broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One SHA-256 over all files of the inputs, so that a repeat can prove that it reads the same. */
public final class InputChecksum {

  /** Larger inputs are not read twice for it: at 300 MB/s this is a quarter of a second. */
  static final long MAX_BYTES = 64L << 20;

  /** Opening a file costs a round trip on object stores. */
  static final int MAX_FILES = 1000;

  private InputChecksum() {}

  /**
   * The SHA-256 of what {@code sha256sum} prints for the files by path: a line for each, with its
   * checksum, two blanks and its path relative to the input. Empty if the inputs are too large or
   * cannot be read to their end.
   */
  public static Optional<String> of(InputListing input) {
    List<CorpusFile> files = input.files().stream().filter(CorpusFile::isRead).toList();
    if (files.size() > MAX_FILES || files.stream().mapToLong(CorpusFile::bytes).sum() > MAX_BYTES) {
      return Optional.empty();
    }
    TreeMap<String, String> checksums = new TreeMap<>();
    try {
      for (CorpusFile file : files) {
        checksums.put(file.path(), checksum(file));
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    StringBuilder listing = new StringBuilder();
    checksums.forEach(
        (path, checksum) -> listing.append(checksum).append("  ").append(path).append('\n'));
    return Optional.of(hex(sha256().digest(listing.toString().getBytes(StandardCharsets.UTF_8))));
  }

  private static String checksum(CorpusFile file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Channels.newInputStream(file.open()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
