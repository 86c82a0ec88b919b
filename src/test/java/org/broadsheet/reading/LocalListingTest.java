package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every name that a folder shows comes out, once, as a record of some state. */
@Tag("beam")
class LocalListingTest {

  private static final String TEXT = "The harbour council said that the lock opens in spring.";

  @TempDir Path folder;

  @Test
  void namesThatNoLocaleDecodesAreRead() throws IOException {
    write("plain.txt");
    write("märz/ünï.txt");
    write("new\nline.txt");
    write("back\\slash.txt");
    raw("lat%E9.txt");
    raw("%D0%BF.txt");
    assertEquals(
        Set.of(
            "READ plain.txt",
            "READ märz/ünï.txt",
            "READ new%0Aline.txt",
            "READ back\\slash.txt",
            "READ lat%E9.txt",
            "READ п.txt"),
        states(folder.toString()));
  }

  @Test
  void eachFileIsReadOnceHoweverManyLinksLeadToIt(@TempDir Path elsewhere) throws IOException {
    write("x.txt");
    write("a/y.txt");
    write("b/z.txt");
    write(".git/annex/object");
    Files.writeString(elsewhere.resolve("secret.txt"), "key");
    link("a/up", "..");
    link("b/up", "..");
    link("again.txt", "x.txt");
    link("self", "self");
    link("nothing", "nowhere.txt");
    link("annexed.txt", ".git/annex/object");
    link("secret.txt", elsewhere.resolve("secret.txt").toString());
    link("elsewhere", elsewhere.toString());
    link("environ.txt", "/proc/self/environ");
    assertEquals(
        Set.of(
            "READ x.txt",
            "READ a/y.txt",
            "READ b/z.txt",
            "READ annexed.txt",
            "HIDDEN_FILE .git/annex/object",
            "LINK_TO_READ_FILE a/up",
            "LINK_TO_READ_FILE b/up",
            "LINK_TO_READ_FILE again.txt",
            "BROKEN_LINK self",
            "BROKEN_LINK nothing",
            "LINK_OUT_OF_INPUT secret.txt",
            "LINK_OUT_OF_INPUT elsewhere",
            "LINK_OUT_OF_INPUT environ.txt"),
        states(folder.toString()));
  }

  @Test
  void onlyDotsAndReservedNamesHide() throws IOException {
    write("_posts/2024-05-02-lock.md");
    write("_SUCCESS");
    write("_temporary-0/a.txt");
    write("in/.b/a.txt");
    assertEquals(
        Set.of(
            "READ _posts/2024-05-02-lock.md",
            "HIDDEN_FILE _SUCCESS",
            "HIDDEN_FILE _temporary-0/a.txt",
            "HIDDEN_FILE in/.b/a.txt"),
        states(folder.toString()));
  }

  @Test
  void filesOfTheKernelAreNotRead() {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/environ")));
    assertEquals(Set.of("SPECIAL_FILE environ"), states("/proc/self/environ"));
    assertEquals(1, states("/proc").size());
  }

  @Test
  void pipesAreNotRead() throws IOException, InterruptedException {
    write("a.txt");
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0);
    assertEquals(Set.of("READ a.txt", "SPECIAL_FILE pipe"), states(folder.toString()));
  }

  @Test
  void literalNamesComeBeforeGlobs() throws IOException {
    write("news [2024]/a.txt");
    write("news 2/b.txt");
    assertEquals(Set.of("READ a.txt"), states(folder + "/news [2024]"));
    assertEquals(Set.of("READ news 2/b.txt"), states(folder + "/news [0-9]/*.txt"));
    assertEquals(Set.of("READ news [2024]/a.txt", "READ news 2/b.txt"), states(folder + "/**.txt"));
    assertThrows(IllegalArgumentException.class, () -> states(folder + "/*.html"));
  }

  @Test
  void aFileThatChangedIsTold() throws IOException {
    for (String name : List.of("same", "gone", "shorter", "longer", "newer")) {
      write(name + ".txt");
    }
    PackedListing listing = PackedListing.of(InputListing.of(List.of(folder.toString())));
    Files.delete(folder.resolve("gone.txt"));
    Files.writeString(folder.resolve("shorter.txt"), "The lock opens.");
    Files.writeString(folder.resolve("longer.txt"), TEXT + " " + TEXT);
    Files.setLastModifiedTime(
        folder.resolve("newer.txt"), FileTime.from(Instant.now().plusSeconds(60)));
    write("late.txt");
    assertEquals(
        Set.of(
            "READ same.txt",
            "CHANGED_FILE gone.txt",
            "READ shorter.txt",
            "CHANGED_FILE shorter.txt",
            "READ longer.txt",
            "CHANGED_FILE longer.txt",
            "READ newer.txt",
            "CHANGED_FILE newer.txt"),
        states(listing.files()));
  }

  @Test
  void anOutputAmongTheInputIsRefused() throws IOException {
    write("corpus/articles/a.txt");
    String corpus = folder + "/corpus";
    refuses(corpus, corpus);
    refuses(corpus, corpus + "/tables");
    refuses(corpus, folder.toString());
    refuses(corpus + "/articles", corpus);
    refuses(corpus + "/articles/a.txt", corpus);
    refuses(corpus + "/**", corpus + "/tables");
    link("alias", corpus);
    refuses(folder + "/alias", corpus);
    refuses(corpus, folder + "/alias/tables");
    InputListing.of(List.of(corpus)).requireApartFrom(folder + "/tables");
    InputListing.of(List.of(corpus)).requireApartFrom(folder + "/corpus-tables");
    InputListing.of(List.of(corpus + "/articles/*.txt")).requireApartFrom(corpus + "/tables");
    InputListing.of(List.of(corpus)).requireApartFrom("gs://bucket/tables");
  }

  private static void refuses(String input, String output) {
    InputListing listing = InputListing.of(List.of(input));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> listing.requireApartFrom(output),
                input + " and " + output)
            .getMessage();
    assertTrue(message.contains("must lie apart"), message);
  }

  private static Set<String> states(String input) {
    return states(InputMatching.match(List.of(input)));
  }

  private static Set<String> states(List<CorpusFile> files) {
    List<String> states = new ArrayList<>();
    for (CorpusFile file : files) {
      new FileReading(ReadSettings.DEFAULT, List.of(), record -> states.add(state(record)))
          .read(new FilePart(file, 0, file.bytes()));
    }
    Set<String> distinct = new TreeSet<>(states);
    assertEquals(distinct.size(), states.size(), "something comes out twice: " + states);
    return distinct;
  }

  private static String state(SourceRecord record) {
    String state =
        switch (record.state()) {
          case READ -> "READ";
          case SKIPPED -> record.message();
          case DEFECTIVE -> String.valueOf(record.rejectReason());
        };
    return state + " " + record.uri();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, TEXT.getBytes(UTF_8));
  }

  /** Makes a file by the bytes of its name. */
  private void raw(String escaped) throws IOException {
    Files.write(Path.of(URI.create("file://" + folder + "/" + escaped)), TEXT.getBytes(UTF_8));
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }
}
