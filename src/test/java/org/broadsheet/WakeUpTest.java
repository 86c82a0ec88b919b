package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PValue;
import org.broadsheet.report.RunFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No run can wait for ever. The direct runner makes a view that gets no value ready from the
 * watermark alone, and wakes nobody. That is too late where a bundle which was pushed back itself,
 * because it waits for another view, is the last one before that view and emits nothing. So below
 * every step that waits for a view and may emit nothing, each view must have a value in every case.
 */
@Tag("beam")
class WakeUpTest {

  /** Steps of ours that emit something for every element, and so wake the runner. */
  private static final Set<String> EMIT_FOR_EACH =
      Set.of(
          "org.broadsheet.repetition.CutBlocksFn",
          "org.broadsheet.report.page.Survey$DetailsFn",
          "org.broadsheet.tables.file.NoRows$EachTableFn",
          "org.broadsheet.tables.file.WriteFiles$ChooseFileFn");

  /** Composites of Beam that emit one element for each. */
  private static final Set<Class<?>> ONE_FOR_EACH =
      Set.of(MapElements.class, WithKeys.class, Values.class);

  @Test
  void everyViewThatCouldBeMissedHasAValue(@TempDir Path folder) {
    BroadsheetOptions options =
        CommandLine.parse("--input=sample-corpus", "--output=" + folder.resolve("tables"));
    Graph graph = new Graph(Broadsheet.pipeline(options, RunPlan.of(options, RunFacts.gather())));
    assertTrue(graph.views.size() >= 5, "found only " + graph.views);
    assertEquals(new TreeSet<>(), graph.missed());
  }

  @Test
  void thePatternIsRecognised() {
    assertEquals(Set.of("Wait waits for a view below Filter"), graphOfThePattern(false).missed());
    assertEquals(Set.of(), graphOfThePattern(true).missed());
  }

  private static Graph graphOfThePattern(boolean hasValue) {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollection<Integer> numbers = pipeline.apply("Numbers", Create.of(1, 2, 3));
    PCollectionView<Integer> sum =
        numbers.apply("Sum", Combine.globally(Sum.ofIntegers()).asSingletonView());
    PCollection<Integer> few =
        numbers.apply("Filter", ParDo.of(new NothingFn()).withSideInputs(sum));
    if (hasValue) {
      few =
          PCollectionList.of(few)
              .and(pipeline.apply("Zero", Create.of(0).withCoder(VarIntCoder.of())))
              .apply("Flatten", Flatten.pCollections());
    }
    PCollectionView<Integer> sumOfFew =
        few.apply("SumOfFew", Combine.globally(Sum.ofIntegers()).asSingletonView());
    numbers.apply("Wait", ParDo.of(new NothingFn()).withSideInputs(sumOfFew));
    return new Graph(pipeline);
  }

  private static final class NothingFn extends DoFn<Integer, Integer> {
    @ProcessElement
    public void process() {}
  }

  /** The primitive steps of a pipeline by what they make, and who waits for which view. */
  private static final class Graph extends Pipeline.PipelineVisitor.Defaults {
    private final Map<PValue, TransformHierarchy.Node> makers = new HashMap<>();
    private final List<TransformHierarchy.Node> waiting = new ArrayList<>();
    private final Set<PCollectionView<?>> views = new HashSet<>();
    private final Map<PValue, Boolean> sure = new HashMap<>();

    Graph(Pipeline pipeline) {
      pipeline.traverseTopologically(this);
    }

    @Override
    public void visitPrimitiveTransform(TransformHierarchy.Node node) {
      node.getOutputs().values().forEach(output -> makers.put(output, node));
      if (!sideInputs(node).isEmpty()) {
        waiting.add(node);
        views.addAll(sideInputs(node));
      }
    }

    /** Who waits for a view without a value that lies below a step which may emit nothing. */
    Set<String> missed() {
      Set<String> missed = new TreeSet<>();
      for (TransformHierarchy.Node waits : waiting) {
        for (PCollectionView<?> view : sideInputs(waits)) {
          if (!isSure(view.getPCollection())) {
            mayEmitNothing(view.getPCollection(), new HashSet<>())
                .forEach(step -> missed.add(name(waits) + " waits for a view below " + step));
          }
        }
      }
      return missed;
    }

    /** Whether a collection has an element in every run. */
    private boolean isSure(PValue value) {
      Boolean known = sure.get(value);
      if (known == null) {
        known = isSure(makers.get(value));
        sure.put(value, known);
      }
      return known;
    }

    private boolean isSure(TransformHierarchy.Node node) {
      PTransform<?, ?> step = node.getTransform();
      if (step instanceof Impulse) {
        return true;
      }
      if (isWithin(node, Create.Values.class)) {
        return ((Create.Values<?>) enclosing(node, Create.Values.class))
            .getElements()
            .iterator()
            .hasNext();
      }
      List<PValue> inputs = mainInputs(node);
      if (step instanceof Flatten.PCollections) {
        return inputs.stream().anyMatch(this::isSure);
      }
      return passesOn(node) && inputs.stream().allMatch(this::isSure);
    }

    private static boolean passesOn(TransformHierarchy.Node node) {
      return node.getTransform() instanceof GroupByKey
          || node.getTransform() instanceof Combine.GroupedValues
          || isWithin(node, Combine.GroupedValues.class)
          || EMIT_FOR_EACH.contains(function(node))
          || ONE_FOR_EACH.stream().anyMatch(composite -> isWithin(node, composite));
    }

    /** The steps above a collection that wait for a view and may emit nothing. */
    private Set<String> mayEmitNothing(PValue value, Set<PValue> seen) {
      Set<String> found = new TreeSet<>();
      if (!seen.add(value) || isSure(value)) {
        return found;
      }
      TransformHierarchy.Node node = makers.get(value);
      if (!sideInputs(node).isEmpty() && !EMIT_FOR_EACH.contains(function(node))) {
        found.add(name(node));
      }
      node.getInputs().values().forEach(input -> found.addAll(mayEmitNothing(input, seen)));
      return found;
    }

    /** The name that the step was applied by; a ParDo's own node is one below. */
    private static String name(TransformHierarchy.Node node) {
      return node.getEnclosingNode().getFullName();
    }

    private static List<PValue> mainInputs(TransformHierarchy.Node node) {
      List<PValue> inputs = new ArrayList<>(node.getInputs().values());
      sideInputs(node).forEach(view -> inputs.remove(view.getPCollection()));
      return inputs;
    }

    private static Set<PCollectionView<?>> sideInputs(TransformHierarchy.Node node) {
      return node.getTransform() instanceof ParDo.MultiOutput<?, ?> step
          ? new HashSet<>(step.getSideInputs().values())
          : Set.of();
    }

    private static String function(TransformHierarchy.Node node) {
      return node.getTransform() instanceof ParDo.MultiOutput<?, ?> step
          ? step.getFn().getClass().getName()
          : "";
    }

    private static boolean isWithin(TransformHierarchy.Node node, Class<?> composite) {
      return enclosing(node, composite) != null;
    }

    private static PTransform<?, ?> enclosing(TransformHierarchy.Node node, Class<?> composite) {
      for (TransformHierarchy.Node at = node; at != null; at = at.getEnclosingNode()) {
        if (composite.isInstance(at.getTransform())) {
          return at.getTransform();
        }
      }
      return null;
    }
  }
}
