package org.broadsheet.entities.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Tagger tagger =
        ModelFiles.readTagger(
            "xx.model", name -> Files.newInputStream(folder.resolve("model").resolve(name)));
    List<Tagger.Span> spans =
        tagger.tag(List.of(List.of("Acme", "sells", "nuts", "in", "Oslo", ".")));
    assertEquals(2, spans.size());
    assertEquals(EntityType.ORG, spans.get(0).type());
    assertEquals(EntityType.LOC, spans.get(1).type());
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

  private byte[] train(String name) throws IOException {
    Path text = folder.resolve("text.conll");
    Files.writeString(text, TEXT);
    Path list = folder.resolve("places.tsv");
    Files.writeString(list, "Oslo\t1\nNew York\t2 3\n");
    TrainTagger.main(
        new String[] {
          "--language=xx",
          "--train=" + text,
          "--names=" + list,
          "--bits=12",
          "--epochs=8",
          "--output=" + folder.resolve(name)
        });
    return Files.readAllBytes(folder.resolve(name).resolve("xx.model"));
  }
}
