package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No library with a known hole, and no two versions of what belongs together. */
class DependencyVersionsTest {

  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Modules of one library, which are built to be used together, by the folder of their group. */
  private static final List<String> FAMILIES =
      List.of(
          "/com/fasterxml/jackson/core/",
          "/org/apache/beam/",
          "/org/apache/parquet/",
          "/software/amazon/awssdk/",
          "/org/commonmark/");

  /** Clients of services that the job does not use, and that open doors to them. */
  private static final List<String> UNWANTED =
      List.of("dynamodb", "kinesis", "sqs", "sns", "cloudwatch", "netty-all", "netty-nio-client");

  @Test
  void noneIsKnownToBeBad() throws IOException {
    Map<String, String> versions = versions();
    List<String> bad = new ArrayList<>();
    for (String line : knownBad()) {
      String[] cells = line.split("\t");
      String version = versions.get(cells[0]);
      if (version != null && isOlder(version, cells[1])) {
        bad.add(cells[0] + " " + version + " is older than " + cells[1]);
      }
    }
    assertEquals(List.of(), bad);
    assertTrue(versions.size() > 100, "the class path was not read: " + versions);
  }

  @Test
  void whatBelongsTogetherHasOneVersion() {
    for (String family : FAMILIES) {
      TreeSet<String> versions = new TreeSet<>();
      for (String path : jars()) {
        Matcher jar = JAR.matcher(new File(path).getName());
        boolean isCopy = path.contains("/beam-vendor-"); // has the version of what it copies
        if (path.contains(family) && jar.matches() && !isCopy) {
          versions.add(folderOf(path)); // names such as flink-1.19-2.62.0 hold two numbers
        }
      }
      assertTrue(versions.size() <= 1, family + " has " + versions);
    }
  }

  @Test
  void clientsOfOtherServicesStayOut() {
    for (String path : jars()) {
      Matcher jar = JAR.matcher(new File(path).getName());
      assertTrue(!jar.matches() || !UNWANTED.contains(jar.group(1)), path);
    }
  }

  /** A repository keeps each version in a folder of its name. */
  private static String folderOf(String path) {
    return new File(path).getAbsoluteFile().getParentFile().getName();
  }

  private static boolean isOlder(String version, String good) {
    List<Integer> have = numbers(version);
    List<Integer> want = numbers(good);
    for (int i = 0; i < want.size(); i++) {
      int mine = i < have.size() ? have.get(i) : 0;
      if (mine != want.get(i)) {
        return mine < want.get(i);
      }
    }
    return false;
  }

  private static List<Integer> numbers(String version) {
    return NUMBER.matcher(version).results().map(n -> Integer.valueOf(n.group())).toList();
  }

  private static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    for (String path : jars()) {
      Matcher jar = JAR.matcher(new File(path).getName());
      if (jar.matches()) {
        versions.put(jar.group(1), jar.group(2));
      }
    }
    return versions;
  }

  /** Surefire hands the class path over in a property of its own. */
  private static List<String> jars() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator)).filter(p -> p.endsWith(".jar")).toList();
  }

  private static List<String> knownBad() throws IOException {
    try (var in = DependencyVersionsTest.class.getResourceAsStream("/known-bad-versions.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
