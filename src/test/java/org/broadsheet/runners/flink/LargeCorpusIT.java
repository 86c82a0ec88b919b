package org.broadsheet.runners.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.generator.ArticleGenerator;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 300,000 generated articles (1 GB) on an embedded Flink with a heap of 2 GB. Prints what it cost.
 */
@Tag("slow")
class LargeCorpusIT {

  private static final int ARTICLES = 300_000;

  @Test
  void aGigabyteOfArticlesFitsIntoTwoOfHeap(@TempDir Path folder) throws Exception {
    Path corpus = folder.resolve("articles.jsonl");
    ArticleGenerator.write(ARTICLES, 7, corpus);
    Path output = folder.resolve("tables");
    JobProcess run =
        JobProcess.run(
            JobProcess.ownJar(),
            List.of("-Xmx2g"),
            folder.resolve("console"),
            List.of("--input=" + corpus, "--output=" + output, "--maxDefects=0"),
            Map.of());
    System.err.println(run.awaitCost());
    run.succeed();
    assertEquals(
        ARTICLES,
        new ObjectMapper()
            .readTree(output.resolve("manifest.json").toFile())
            .at("/tables/articles/rows")
            .asInt());
  }
}
