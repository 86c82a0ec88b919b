package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.tables.Table;
import org.broadsheet.tables.TableReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole job on the sample corpus, every row of every table compared with the expected text
 * beside this test. {@code mvn test -Dtest=GoldenTest -Dgolden.update=true} writes the expectations
 * anew; read the diff before you commit it.
 */
class GoldenTest {

  private static final Path EXPECTED = Path.of("src/test/resources/org/broadsheet/golden");

  @TempDir private static Path output;

  @BeforeAll
  static void runTheJob() {
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DirectRunner",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--maxDefects=0",
                "--output=" + output.resolve("tables"))
            .as(BroadsheetOptions.class);
    Broadsheet.run(options).waitUntilFinish();
  }

  @ParameterizedTest
  @EnumSource
  void rowsAreAsExpected(Table table) throws IOException {
    String rows = Stanzas.of(new TableReader(output.resolve("tables")).rows(table));
    Path expected = EXPECTED.resolve(table.folder() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, rows);
    }
    assertEquals(Files.readString(expected), rows);
  }

  @Test
  void theManifestIsThere() {
    assertTrue(Files.isRegularFile(output.resolve("tables").resolve("manifest.json")));
  }
}
