package org.broadsheet.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a jar that needs no HDFS must not hold: doors that nobody uses. */
public final class JarContents {

  private static final List<String> UNWANTED =
      List.of(
          // Servers and tokens that come inside Hadoop's clients.
          "org/apache/hadoop/shaded/org/eclipse/jetty/",
          "org/apache/hadoop/shaded/com/sun/jersey/",
          "org/apache/hadoop/shaded/org/glassfish/jersey/",
          "org/apache/hadoop/shaded/com/nimbusds/",
          "org/eclipse/jetty/",
          "com/sun/jersey/",
          "com/nimbusds/",
          // Clients of services of AWS other than its storage.
          "software/amazon/awssdk/services/dynamodb/",
          "software/amazon/awssdk/services/kinesis/",
          "software/amazon/awssdk/services/sqs/",
          "software/amazon/awssdk/services/sns/",
          "software/amazon/awssdk/services/cloudwatch/");

  /** What has to be there, or the check looks at the wrong file. */
  private static final List<String> WANTED =
      List.of(
          "org/broadsheet/Broadsheet.class",
          "org/apache/hadoop/conf/Configuration.class",
          "software/amazon/awssdk/services/s3/S3Client.class");

  private JarContents() {}

  /** Checks the jar of this build. */
  public static void check() throws IOException {
    Path jar = Path.of(System.getProperty("broadsheet.jar"));
    assertTrue(Files.exists(jar), jar + " is not built");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (String wanted : WANTED) {
        assertTrue(zip.getEntry(wanted) != null, wanted + " is missing");
      }
      List<String> unwanted =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .filter(name -> UNWANTED.stream().anyMatch(name::startsWith))
              .limit(10)
              .toList();
      assertEquals(List.of(), unwanted);
    }
  }
}
