package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class DetectLanguageTest {

  @Test
  void decidesByKeptBlocksOnly() {
    TestPipeline pipeline = TestPipeline.create();
    pipeline.enableAbandonedNodeEnforcement(false);
    Block kept =
        Block.kept(
            BlockKind.PARAGRAPH, "Le conseil municipal a voté mardi la reconstruction du quai.");
    Block cut =
        Block.kept(
                BlockKind.PARAGRAPH,
                "Please support our newsroom with a small donation. ".repeat(9))
            .cut(CutReason.APPEAL, "test");
    var detected = pipeline.apply(Create.of(article(kept, cut))).apply(DetectLanguage.create());
    PAssert.thatSingleton(detected)
        .satisfies(
            article -> {
              assertEquals("fr", article.language().code());
              return null;
            });
    pipeline.run();
  }

  @Test
  void aModelThatIsNoneFailsAtOnceWithItsPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("model.ftz"), "no model");
    for (String path : List.of(file.toString(), folder.resolve("missing.bin").toString())) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> DetectLanguage.create().withModel(path));
      assertTrue(refused.getMessage().contains(path), refused.getMessage());
    }
  }

  @Test
  void aNameInsteadOfACodeIsRefusedWithTheCode() {
    for (String name : List.of("english", "English", "eng")) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> DetectLanguage.create().withAllowed(List.of("ru", name)));
      assertTrue(refused.getMessage().contains("Did you mean en?"), refused.getMessage());
    }
    assertThrows(
        IllegalArgumentException.class, () -> DetectLanguage.create().withAllowed(List.of("")));
    DetectLanguage.create().withAllowed(List.of("nb", "nn", "EN", "zu"));
  }

  private static Article article(Block... blocks) {
    SourceRecord record =
        SourceRecord.builder().setId("0".repeat(32)).setUri("a.txt").setFormat("TEXT").build();
    return Article.builder()
        .setId(record.id())
        .setSource(Source.of(record))
        .setBlocks(List.of(blocks))
        .build();
  }
}
