package org.broadsheet.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running jar, and the models and lists in it. */
final class ProgramFile {

  private static final String FOLDER = "/org/broadsheet/";

  /** The list of all models and lists. */
  private static final String LIST = FOLDER + "report/resources.tsv";

  /** Where the run scripts state the size of the jar in bytes, and what they computed of it. */
  private static final String STATED = "broadsheet.jar.sha256";

  private static final Pattern SHA256 = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /** A model or list that the program brings. */
  record Resource(String name, String licence, String sha256) {}

  private ProgramFile() {}

  /** The commit that the jar was built from; "unknown" outside of a jar. */
  static String commit() {
    return jar().map(ProgramFile::commit).orElse("unknown");
  }

  private static String commit(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Attributes attributes = file.getManifest().getMainAttributes();
      return Optional.ofNullable(attributes.getValue("Implementation-Build")).orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The SHA-256 of the jar; empty if the program runs from a folder of classes.
   *
   * <p>What starts the JVM may state it, with the size of the jar: to read 115 MB again takes up to
   * two seconds in a short run, whose code is not optimised.
   */
  static Optional<String> checksum() {
    Matcher stated = SHA256.matcher(System.getProperty(STATED, ""));
    return jar()
        .filter(jar -> stated.matches() && size(jar) == Long.parseLong(stated.group(1)))
        .map(jar -> stated.group(2))
        .or(ProgramFile::computed);
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> computed() {
    return jar()
        .map(
            jar -> {
              try (InputStream in = Files.newInputStream(jar)) {
                return sha256(in);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Optional<Path> jar() {
    CodeSource source = ProgramFile.class.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null
        || !location.getProtocol().equals("file")
        || !location.getPath().endsWith(".jar")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(location.toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** All models and lists, by name. */
  static List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    URL list = resource(LIST);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          String stated = cells.length > 2 ? cells[2] : "";
          String name = FOLDER + cells[0];
          String sha256 = checksum(list, resource(name), name, stated);
          resources.add(new Resource(cells[0], cells[1], sha256));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resources;
  }

  private static URL resource(String name) {
    URL found = ProgramFile.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException("the program lacks its resource " + name);
    }
    return found;
  }

  /**
   * The SHA-256 of a file: what the list states of it, if it lies where the list does. A model of
   * the user's own on the class path in front of the jar does not.
   *
   * @param stated by the list, or empty
   */
  static String checksum(URL list, URL file, String name, String stated) throws IOException {
    String root = list.toString().substring(0, list.toString().length() - LIST.length());
    if (!stated.isEmpty() && file.toString().equals(root + name)) {
      return stated;
    }
    try (InputStream in = file.openStream()) {
      return sha256(in);
    }
  }

  static String sha256(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
