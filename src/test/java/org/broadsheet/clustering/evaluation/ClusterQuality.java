package org.broadsheet.clustering.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.broadsheet.clustering.value.Thresholds;

/**
 * Clusters labelled documents and writes the answer for a scorer.
 *
 * <p>Arguments: a file as {@link LabelledDocuments} reads it, and a folder to which {@code
 * articles.tsv} and {@code earlier_copies.tsv} are written. A third argument names a table of pairs
 * (id1, id2, jaccard, containment) of which is told how many are in one cluster.
 */
public final class ClusterQuality {

  private ClusterQuality() {}

  public static void main(String[] args) throws IOException {
    LabelledDocuments labelled = LabelledDocuments.read(Path.of(args[0]));
    EvaluationRun run = EvaluationRun.of(labelled, Thresholds.DEFAULT);
    write(Path.of(args[1]), run);
    if (args.length > 2) {
      NaturalPairs.score(Path.of(args[2]), run.clusters(), run.pairs(), labelled.names());
    }
  }

  private static void write(Path folder, EvaluationRun run) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("articles.tsv"),
        run.clusters().entrySet().stream()
            .map(
                row ->
                    run.articleIds().get(row.getKey())
                        + "\t"
                        + row.getKey()
                        + "\t"
                        + row.getValue())
            .sorted()
            .collect(Collectors.toList()));
    Files.write(
        folder.resolve("earlier_copies.tsv"),
        run.earlierCopies().stream()
            .map(copy -> copy.articleId() + "\t" + copy.earlierArticleId())
            .collect(Collectors.toList()));
  }
}
