package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Stage;
import org.broadsheet.report.RunFacts;
import org.broadsheet.shard.HoldBack;
import org.broadsheet.shard.ShardCoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph that every runner is given. */
@Tag("beam")
class PipelineGraphTest {

  /** What the graph holds besides the stages of {@link Stage}. */
  private static final Set<String> BESIDES =
      Set.of("ToDocuments", "CountRecords", "ExcludeArticles", "NoteForLaterRuns");

  /**
   * Keys of Beam's own groupings: nothing, a number of a file or bucket, a pair of such numbers.
   * None has a value for each article.
   */
  private static final Set<String> FEW_VALUES =
      Set.of("VoidCoder", "VarIntCoder", "ShardedKeyCoder", "ByteArrayCoder", "StringUtf8Coder");

  private static final List<Grouping> GROUPINGS = new ArrayList<>();
  private static final Set<String> TOP = new LinkedHashSet<>();

  /** A grouping with the transform that applies it. */
  private record Grouping(String name, String appliedBy, Coder<?> key) {}

  @BeforeAll
  static void visit(@TempDir Path folder) {
    BroadsheetOptions options =
        CommandLine.parse("--input=sample-corpus", "--output=" + folder.resolve("tables"));
    Broadsheet.pipeline(options, RunPlan.of(options, RunFacts.gather()))
        .traverseTopologically(
            new Pipeline.PipelineVisitor.Defaults() {
              @Override
              public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
                if (!node.isRootNode()) {
                  TOP.add(stage(node));
                }
                return CompositeBehavior.ENTER_TRANSFORM;
              }

              @Override
              public void visitPrimitiveTransform(TransformHierarchy.Node node) {
                TOP.add(stage(node));
                if (node.getTransform() instanceof GroupByKey) {
                  GROUPINGS.add(grouping(node));
                }
              }
            });
  }

  /** The stages between reading and writing are those of one composite. */
  private static String stage(TransformHierarchy.Node node) {
    String[] names = node.getFullName().split("/");
    return names[0].equals("ProcessArticles") && names.length > 1 ? names[1] : names[0];
  }

  private static Grouping grouping(TransformHierarchy.Node node) {
    PCollection<?> input = (PCollection<?>) node.getInputs().values().iterator().next();
    PTransform<?, ?> parent = node.getEnclosingNode().getTransform();
    return new Grouping(
        node.getFullName(),
        parent == null ? "" : parent.getClass().getName(),
        ((KvCoder<?, ?>) input.getCoder()).getKeyCoder());
  }

  @Test
  void everyGroupingOfOursIsByShard() {
    List<Grouping> ours =
        GROUPINGS.stream().filter(g -> g.appliedBy().startsWith("org.broadsheet.")).toList();
    assertTrue(ours.size() > 20, "found only " + ours.size());
    assertEquals(
        List.of(),
        ours.stream()
            .filter(g -> !(g.key() instanceof ShardCoder))
            .filter(g -> !g.appliedBy().equals(HoldBack.class.getName())) // by eight numbers
            .toList());
  }

  @Test
  void everyGroupingOfBeamsIsByAKeyOfFewValues() {
    assertEquals(
        List.of(),
        GROUPINGS.stream()
            .filter(g -> !g.appliedBy().startsWith("org.broadsheet."))
            .filter(g -> !FEW_VALUES.contains(g.key().getClass().getSimpleName()))
            .toList());
  }

  @Test
  void everyStageIsNamed() {
    Set<String> known = new TreeSet<>(BESIDES);
    Stream.of(Stage.values()).map(Stage::title).forEach(known::add);
    known.add("ProcessArticles");
    assertEquals(known, new TreeSet<>(TOP));
  }
}
