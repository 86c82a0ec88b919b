package org.broadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.values.PValue;

/**
 * How many paths lead through a graph, from what nobody reads back to the sources: Flink's
 * optimizer walks each of them.
 */
final class GraphPaths extends Pipeline.PipelineVisitor.Defaults {

  private final Map<PValue, Double> paths = new HashMap<>();
  private final Set<PValue> read = new HashSet<>();

  private GraphPaths() {}

  static double count(Pipeline pipeline) {
    GraphPaths graph = new GraphPaths();
    pipeline.traverseTopologically(graph);
    graph.paths.keySet().removeAll(graph.read);
    return graph.paths.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Override
  public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
    return CompositeBehavior.ENTER_TRANSFORM;
  }

  @Override
  public void visitPrimitiveTransform(TransformHierarchy.Node node) {
    read.addAll(node.getInputs().values());
    double all = node.getInputs().values().stream().mapToDouble(paths::get).sum();
    node.getOutputs().values().forEach(output -> paths.put(output, Math.max(1, all)));
  }

  /** A runner of Flink's name, for graphs that are built and not run. */
  static final class FlinkRunner extends PipelineRunner<PipelineResult> {

    private FlinkRunner() {}

    /** Called by Beam. */
    public static FlinkRunner fromOptions(PipelineOptions options) {
      return new FlinkRunner();
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      throw new AssertionError("nothing runs here");
    }
  }
}
