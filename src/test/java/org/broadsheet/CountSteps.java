package org.broadsheet;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.values.PValue;

/** A runner that runs nothing and prints the number of primitive steps by stage of the job. */
public final class CountSteps extends PipelineRunner<PipelineResult> {

  public static CountSteps fromOptions(PipelineOptions options) {
    return new CountSteps();
  }

  @Override
  public PipelineResult run(Pipeline pipeline) {
    Map<String, Integer> steps = new TreeMap<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public void visitPrimitiveTransform(TransformHierarchy.Node node) {
            String[] path = node.getFullName().split("/");
            int depth = path[0].equals("WriteTables") ? 2 : 1;
            steps.merge(String.join("/", java.util.Arrays.copyOf(path, Math.min(depth, path.length))), 1, Integer::sum);
            steps.merge("TOTAL", 1, Integer::sum);
            if (node.getTransform() instanceof org.apache.beam.sdk.transforms.ParDo.MultiOutput<?, ?> pardo) {
              int n = org.apache.beam.sdk.util.SerializableUtils.serializeToByteArray(pardo.getFn()).length;
              if (n > 3000) System.out.println(n + " bytes " + node.getFullName());
            }
            if (System.getenv("SHOW") != null && node.getFullName().matches(System.getenv("SHOW"))) System.out.println(node.getFullName() + " " + node.getTransform().getClass().getSimpleName());
          }
          @Override
          public void visitValue(PValue value, TransformHierarchy.Node producer) {}
        });
    steps.forEach((k, v) -> System.out.println(v + "\t" + k));
    System.exit(0);
    throw new IllegalStateException();
  }
}
