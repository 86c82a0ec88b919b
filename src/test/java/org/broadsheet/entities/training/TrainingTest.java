package org.broadsheet.entities.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  private static final String TEXT =
      """
      -DOCSTART- O

      Anna B-PER
      Berg I-PER
      lives O
      in O
      Oslo B-LOC
      . O

      Acme\tB-ORG
      sells\tO
      nuts\tO
      in\tO
      Oslo\tB-LOC
      .\tO
      """;

  @TempDir Path folder;

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertArrayEquals(train("a"), train("b"));
  }

  @Test
  void aModelTagsWhatItLearned() throws IOException {
    train("model");
    List<Tagger.Span> spans =
        read("model").tag(List.of(List.of("Acme", "sells", "nuts", "in", "Oslo", ".")));
    assertEquals(2, spans.size());
    assertEquals(EntityType.ORG, spans.get(0).type());
    assertEquals(EntityType.LOC, spans.get(1).type());
  }

  @Test
  void wordsOfNamesAreCountedByUse() {
    Map<String, String> uses =
        NameWords.uses(
            List.of(
                List.of("Anna Kowalska\tPER", "Anna Berg\tPER", "Jan Berg\tPER", "Москва\tLOC"),
                List.of("Мария\tGIVEN", "Berg Bank\tORG", "Union Bank\tORG", "the Bank\tORG")));
    assertEquals("g1", uses.get("ana"));
    assertEquals("f1", uses.get("berg"));
    assertEquals("l1", uses.get("moskva"));
    assertEquals("l1", uses.get("moskv"), "as it stands before case endings");
    assertEquals("g2", uses.get("maria"));
    assertEquals("o2", uses.get("bank"));
    assertFalse(uses.containsKey("te"), "small words are no part");
  }

  @Test
  void calibrationChangesConfidenceAndNothingElse() throws IOException {
    train("calibrated");
    List<List<String>> text = List.of(List.of("Anna", "Berg", "lives", "in", "Oslo", "."));
    List<Tagger.Span> before = read("calibrated").tag(text);
    String id = read("calibrated").id();
    Path wrong = folder.resolve("wrong.conll");
    Files.writeString(
        wrong, TEXT.replace("Oslo\tB-LOC", "Oslo\tO").replace("Oslo B-LOC", "Oslo O"));
    CalibrateTagger.main(
        new String[] {
          folder.resolve("calibrated").resolve("xx.model").toString(), "0.5", wrong.toString()
        });
    List<Tagger.Span> after = read("calibrated").tag(text);
    assertEquals(id, read("calibrated").id());
    assertEquals(before.size(), after.size());
    for (Tagger.Span span : after) {
      assertEquals(0.5, span.score(), 1e-6); // two of the four names are said to be none
    }
  }

  @Test
  void treebanksTellWhichWordsAreNames() throws IOException {
    train("treebank", "--epochs=1");
    Path treebank = folder.resolve("x.conllu");
    Files.writeString(
        treebank,
        """
        # newdoc
        1\tZita\tZita\tPROPN\t_\tNameType=Giv\t0\troot\t_\t_
        2\tslept\tsleep\tVERB\t_\t_\t1\tdep\t_\t_

        """);
    Path out = folder.resolve("out.conll");
    LabelTreebanks.main(
        new String[] {
          folder.resolve("treebank").resolve("xx.model").toString(),
          out.toString(),
          treebank.toString()
        });
    assertEquals(
        List.of("-DOCSTART-\tO", "", "Zita\tB-PER", "slept\tO", ""), Files.readAllLines(out));
  }

  @Test
  void documentsAndSentencesAreKept() {
    List<List<LabelledSentence>> documents = ConllFile.read(TEXT.lines().toList());
    assertEquals(1, documents.size());
    assertEquals(
        List.of("Anna", "Berg", "lives", "in", "Oslo", "."), documents.get(0).get(0).words());
    assertEquals(List.of(1, 2, 0, 0, 5, 0), documents.get(0).get(0).labels());
  }

  @Test
  void aMissingOptionIsNamed() {
    assertThrows(
        IllegalArgumentException.class, () -> TrainTagger.main(new String[] {"--language=xx"}));
  }

  @Test
  void aForeignFileIsNoModel() {
    assertThrows(
        IOException.class,
        () -> ModelFiles.readTagger("x", name -> new ByteArrayInputStream(new byte[] {3, 0})));
  }

  private Tagger read(String name) throws IOException {
    return ModelFiles.readTagger(
        "xx.model", file -> Files.newInputStream(folder.resolve(name).resolve(file)));
  }

  private byte[] train(String name, String... more) throws IOException {
    Path text = folder.resolve("text.conll");
    Files.writeString(text, TEXT);
    Path list = folder.resolve("places.tsv");
    Files.writeString(list, "Oslo\t1\nNew York\t2 3\n");
    List<String> options =
        new ArrayList<>(
            List.of(
                "--language=xx",
                "--train=" + text,
                "--names=" + list,
                "--bits=12",
                "--epochs=8",
                "--output=" + folder.resolve(name)));
    options.addAll(List.of(more));
    TrainTagger.main(options.toArray(String[]::new));
    return Files.readAllBytes(folder.resolve(name).resolve("xx.model"));
  }
}
