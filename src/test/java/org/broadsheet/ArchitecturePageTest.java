package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page with the picture of the rooms is made from the code, so it cannot go stale. {@code mvn
 * test -Dtest=ArchitecturePageTest -Dgolden.update=true} writes it anew.
 */
@Tag("once")
class ArchitecturePageTest {

  private static final Path PAGE = Path.of(".github/architecture.md");
  private static final Pattern QUESTION = Pattern.compile("It answers: <em>([^<]+)</em>");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("^([^.]*\\.)(?=\\s|$)");
  private static final Pattern MARKUP = Pattern.compile("\\{@\\w+ (?:[a-z]+\\.)*([^}]*)}|</?\\w+>");

  @Test
  void thePageShowsTheRoomsAsTheyAre() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Architecture\n\n");
    page.append(
        "Each package below `org.broadsheet` is a room. An article passes them from top to");
    page.append(" bottom, and a room imports only rooms above it.\n\n");
    page.append("```mermaid\ngraph TD\n");
    Map<String, String> questions = new LinkedHashMap<>();
    for (String room : ArchitectureTest.ROOMS) {
      questions.put(room, question(room));
      page.append("  ").append(room).append("[\"<b>").append(room).append("</b><br/>");
      page.append(questions.get(room)).append("\"]\n");
    }
    imports()
        .forEach(
            (room, imported) -> {
              for (String other : imported) {
                page.append("  ").append(other).append(" --> ").append(room).append('\n');
              }
            });
    page.append("```\n\n");
    page.append(
        "An arrow leads from a room to one that imports it; arrows that follow from others");
    page.append(" are left out.\n\n");
    page.append("| room | question | what it does |\n|---|---|---|\n");
    for (String room : ArchitectureTest.ROOMS) {
      page.append("| [").append(room).append("](../src/main/java/org/broadsheet/").append(room);
      page.append("/package-info.java) | ").append(questions.get(room)).append(" | ");
      page.append(firstSentence(room)).append(" |\n");
    }
    page.append("\n## Inside the larger rooms\n\n");
    page.append("In the order in which they import each other; the front door of a room, which");
    page.append(" imports them, is in the room's own package.\n\n");
    page.append("| package | what is in it |\n|---|---|\n");
    for (String room : ArchitectureTest.ROOMS) {
      for (String inner : ArchitectureTest.INNER.getOrDefault(room, List.of())) {
        String path = room + "/" + inner.replace('.', '/');
        if (!inner.isEmpty()) {
          page.append("| [").append(room).append('.').append(inner);
          page.append("](../src/main/java/org/broadsheet/").append(path);
          page.append("/package-info.java) | ").append(firstSentence(path)).append(" |\n");
        }
      }
    }
    return page.toString();
  }

  /** What each room imports, without what follows from the imports of those. */
  private static Map<String, Set<String>> imports() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    ArchitectureTest.ROOMS.forEach(room -> all.put(room, new TreeSet<>()));
    for (JavaClass type : ArchitectureTest.PROGRAM) {
      type.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                if (all.containsKey(from) && all.containsKey(to) && !from.equals(to)) {
                  all.get(from).add(to);
                }
              });
    }
    Map<String, Set<String>> drawn = new LinkedHashMap<>();
    all.forEach(
        (room, imported) -> {
          Set<String> direct = new TreeSet<>(imported);
          imported.forEach(other -> direct.removeIf(third -> reaches(all, other, third)));
          drawn.put(room, direct);
        });
    return drawn;
  }

  private static boolean reaches(Map<String, Set<String>> imports, String from, String to) {
    return imports.get(from).stream().anyMatch(x -> x.equals(to) || reaches(imports, x, to));
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().replaceFirst("^org\\.broadsheet\\.?", "");
    return List.of(below.split("\\.", 2)).get(0);
  }

  private static String question(String room) throws IOException {
    Matcher question = QUESTION.matcher(javadoc(room));
    assertTrue(question.find(), "the package-info of " + room + " asks no question");
    return question.group(1);
  }

  private static String firstSentence(String room) throws IOException {
    String prose = MARKUP.matcher(javadoc(room)).replaceAll("$1");
    Matcher sentence = FIRST_SENTENCE.matcher(prose);
    assertTrue(sentence.find(), "the package-info of " + room + " has no sentence");
    return sentence.group(1);
  }

  private static String javadoc(String room) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/broadsheet", room, "package-info.java"));
    return source
        .substring(source.indexOf("/**") + 3, source.indexOf("*/"))
        .replaceAll("\\n \\* ?", " ")
        .strip();
  }
}
