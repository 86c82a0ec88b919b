package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfi";

  @Test
  void secretsAreHiddenHoweverTheyWereTyped() {
    String json = "{\"@type\":\"StaticCredentialsProvider\",\"secretKey\":\"" + KEY + "\"}";
    for (String[] args :
        List.of(
            new String[] {"--awsCredentialsProvider=" + json},
            new String[] {"--awsCredentialsProvider=" + json.replace("}", "")},
            new String[] {"-awsCredentialsProvider=" + json},
            new String[] {"--awsCredentailProvder=" + json},
            new String[] {"awsCredentialsProvider", json},
            new String[] {"--secretKey", KEY},
            new String[] {"--secretKey", "=", KEY},
            new String[] {"--secretKey=", KEY},
            new String[] {"--azureConnectionString=AccountKey=" + KEY + ";EndpointSuffix=a"})) {
      Secrets secrets = Secrets.in(args);
      for (String arg : args) {
        assertFalse(secrets.hide("no option: " + arg).contains(KEY), String.join(" ", args));
      }
      assertFalse(secrets.hide("Unexpected character in " + KEY + " at 3").contains(KEY));
    }
  }

  @Test
  void otherWordsStay() {
    Secrets secrets =
        Secrets.in("--input=/data/keynotes/authors", "--output=monkeys", "--shards=8");
    assertEquals(
        "--input=/data/keynotes/authors matches no file",
        secrets.hide("--input=/data/keynotes/authors matches no file"));
    assertEquals("s3://bucket/a", secrets.hide("s3://AKIA:secret@bucket/a"));
  }

  @Test
  void thoseOfTheOptionsFileAreHidden(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("o.txt"), "--sasToken=" + KEY + "\n");
    assertTrue(Secrets.in("--optionsFile=" + file).hide(KEY).equals(Secrets.HIDDEN));
  }
}
