package org.broadsheet.entities.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.entities.Mention;
import org.broadsheet.entities.MentionFinder;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;

/**
 * Finds mentions in every file under a folder, read as plain text in UTF-8 whatever it is, and
 * writes {@code file TAB start TAB end TAB surface} (surface with \n, \t as blanks), so that Python
 * may slice the files. Arguments: folder, language, output file.
 */
public final class CheckOffsets {

  private CheckOffsets() {}

  public static void main(String[] args) throws IOException {
    MentionFinder finder =
        new MentionFinder(
            args[1],
            Objects.requireNonNull(BuiltInTaggers.forLanguage(args[1])),
            AliasTable.builtIn());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    long codePoints = 0;
    long started = System.nanoTime();
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
      for (Path file : files) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        codePoints += text.length();
        for (Mention mention : finder.find(text)) {
          String surface =
              mention.surface().replaceAll("[\\n\\r\\t\\u2028\\u2029\\x0b\\x0c\\x85]", " ");
          out.println(file + "\t" + mention.start() + "\t" + mention.end() + "\t" + surface);
        }
      }
    }
    System.out.printf(
        "%d files, %.1f M characters, %.1f s%n",
        files.size(), codePoints / 1e6, (System.nanoTime() - started) / 1e9);
  }
}
