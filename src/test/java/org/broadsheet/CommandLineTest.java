package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.clustering.value.Thresholds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong command line ends at once with one sentence that names the option, before any work. */
@Tag("beam")
class CommandLineTest {

  @TempDir Path folder;

  @Test
  void anUnknownOptionIsNamedWithTheOneThatWasMeant() {
    assertEquals(
        "There is no option --inputs; did you mean --input? --help lists all options.",
        complaint("--inputs=a"));
  }

  @Test
  void aWrongValueIsNamedWithWhatIsExpected() {
    String complaint = complaint("--maxDefects=many");
    assertTrue(
        complaint.startsWith("--maxDefects=many is not a valid value (a whole number is expected)"),
        complaint);
  }

  @Test
  void aMissingOptionIsNamedWithAnExample() {
    assertEquals("--input is missing; for example --input=sample-corpus.", complaint("--output=x"));
    assertEquals("--output is missing; for example --output=tables.", complaint("--input=x"));
    assertEquals(
        "--output is empty; for example --output=tables.", complaint("--input=x", "--output="));
    for (String empty : List.of("", "x,,y", "x, ")) {
      String complaint = complaint("--input=" + empty, "--output=z");
      assertTrue(complaint.startsWith("--input is empty, or holds an empty name"), complaint);
    }
  }

  @Test
  void aWordThatIsNoOptionIsNamed() {
    assertTrue(complaint("sample-corpus").startsWith("\"sample-corpus\" is no option"));
  }

  @Test
  void anInputThatMatchesNothingEndsTheRun() {
    Path nowhere = folder.resolve("nowhere");
    String complaint = runComplaint("--input=" + nowhere, "--output=" + folder.resolve("out"));
    assertTrue(complaint.contains(nowhere.toString()), complaint);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void anOutputFolderThatIsNotEmptyEndsTheRun() throws IOException {
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("thesis.txt"), "keep me");
    String complaint = runComplaint("--input=sample-corpus", "--output=" + output);
    assertTrue(complaint.contains("--overwrite"), complaint);
    assertTrue(Files.exists(output.resolve("thesis.txt")));
  }

  @Test
  void aRegistryThatCannotBeReadEndsTheRun() {
    String complaint =
        runComplaint(
            "--input=sample-corpus",
            "--output=" + folder.resolve("out"),
            "--outlets=" + folder.resolve("none.csv"));
    assertTrue(complaint.contains("--outlets"), complaint);
  }

  @Test
  void aPartitionThatIsNotKnownEndsTheRun() {
    String complaint =
        runComplaint(
            "--input=sample-corpus",
            "--output=" + folder.resolve("out"),
            "--partitionBy=language,outlet");
    assertTrue(complaint.startsWith("--partitionBy=outlet is not known"), complaint);
  }

  @Test
  void aSampleOfNothingIsRefused() {
    assertEquals(
        "--sample must be more than 0 and at most 1; for example --sample=0.01.",
        complaint("--input=x", "--output=x", "--sample=0"));
  }

  @Test
  void aTableWithoutATextEndsTheRunAndNamesItsColumns() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.csv"), "Day,Wording\n1 May,The harbour opened.\n");
    String complaint = runComplaint("--input=" + input, "--output=" + folder.resolve("out"));
    assertTrue(
        complaint.startsWith("a.csv has no column for a text or a page; it has Day, Wording;"),
        complaint);
    assertTrue(complaint.contains("--fields=text:COLUMN"), complaint);
    assertFalse(Files.exists(folder.resolve("out")));
    assertEquals(
        Console.USAGE, Console.run("--input=" + input, "--output=" + folder.resolve("out")));
  }

  @Test
  void helpNamesEveryOption() {
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    Help.print(new PrintStream(help, true, StandardCharsets.UTF_8));
    String page = help.toString(StandardCharsets.UTF_8);
    for (String option : CommandLine.getters().keySet()) {
      assertTrue(page.contains("\n  --" + option + "  ("), option);
    }
    assertTrue(page.indexOf("\n  --input  (") < page.indexOf("\n  --fields  ("), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "--version"})
  void askingForHelpOrVersionIsNoMistake(String word) {
    assertEquals(Console.SUCCESS, Console.run(word));
  }

  @Test
  void thresholdsHaveOneDefault() {
    BroadsheetOptions options = CommandLine.parse("--input=a", "--output=b");
    assertEquals(Thresholds.DEFAULT, Stages.thresholds(options));
  }

  @Test
  void aLanguageThatIsNoCodeIsRefusedWithAHint() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "A text.");
    String message =
        runComplaint("--input=" + text, "--output=" + folder.resolve("o"), "--languages=english");
    assertTrue(message.startsWith("--languages=english: "), message);
    assertTrue(message.contains("Did you mean en?"), message);
  }

  @Test
  void mistakesExitWithTwo() {
    assertEquals(Console.USAGE, Console.run("--nonsense"));
  }

  private static String complaint(String... args) {
    return assertThrows(UsageException.class, () -> CommandLine.parse(args)).getMessage();
  }

  private static String runComplaint(String... args) {
    return assertThrows(UsageException.class, () -> Broadsheet.run(CommandLine.parse(args)))
        .getMessage();
  }
}
