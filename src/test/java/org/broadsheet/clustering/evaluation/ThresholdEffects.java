package org.broadsheet.clustering.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.clustering.value.Thresholds;

/**
 * Tells what each threshold of clustering does: pair F1 and what was wrongly joined, one threshold
 * changed at a time.
 *
 * <p>Arguments: a file as {@link LabelledDocuments} reads it and its truth (id, cluster, role,
 * parent, kind; tab separated, with a header). Pair F1 leaves out the planted hot duplicates.
 */
public final class ThresholdEffects {

  private ThresholdEffects() {}

  /** What is true of a document. */
  private record Truth(String cluster, String role) {}

  public static void main(String[] args) throws IOException {
    LabelledDocuments labelled = LabelledDocuments.read(Path.of(args[0]));
    Map<String, Truth> truth = truth(Path.of(args[1]));
    System.out.println(
        "thresholds | pair precision | recall | F1 | singles joined | templates joined");
    variants()
        .forEach(
            (name, thresholds) -> {
              Map<String, String> found = EvaluationRun.of(labelled, thresholds).clusters();
              System.out.println(name + " | " + score(truth, found));
            });
  }

  private static Map<String, Thresholds> variants() {
    Map<String, Thresholds> variants = new LinkedHashMap<>();
    Thresholds t = Thresholds.DEFAULT;
    variants.put("default", t);
    for (double jaccard : new double[] {.3, .6, .8}) {
      variants.put(
          "jaccard " + jaccard,
          new Thresholds(
              jaccard,
              t.containment(),
              t.sharedShingles(),
              t.aligned(),
              t.numberShare(),
              t.floor(),
              0));
    }
    for (double containment : new double[] {.4, .8, 1}) {
      variants.put(
          "containment " + containment,
          new Thresholds(
              t.jaccard(),
              containment,
              t.sharedShingles(),
              t.aligned(),
              t.numberShare(),
              t.floor(),
              0));
    }
    for (int shared : new int[] {4, 40}) {
      variants.put(
          "sharedShingles " + shared,
          new Thresholds(
              t.jaccard(), t.containment(), shared, t.aligned(), t.numberShare(), t.floor(), 0));
    }
    for (double aligned : new double[] {.3, .7, 1}) {
      variants.put(
          "aligned " + aligned,
          new Thresholds(
              t.jaccard(),
              t.containment(),
              t.sharedShingles(),
              aligned,
              t.numberShare(),
              t.floor(),
              0));
    }
    for (double share : new double[] {0, .3, .7}) {
      variants.put(
          "numberShare " + share,
          new Thresholds(
              t.jaccard(), t.containment(), t.sharedShingles(), t.aligned(), share, t.floor(), 0));
    }
    for (double floor : new double[] {0, .3, .4}) {
      variants.put(
          "floor " + floor,
          new Thresholds(
              t.jaccard(),
              t.containment(),
              t.sharedShingles(),
              t.aligned(),
              t.numberShare(),
              floor,
              0));
    }
    for (int days : new int[] {7, 2}) {
      variants.put(
          "windowDays " + days,
          new Thresholds(
              t.jaccard(),
              t.containment(),
              t.sharedShingles(),
              t.aligned(),
              t.numberShare(),
              t.floor(),
              days));
    }
    return variants;
  }

  private static Map<String, Truth> truth(Path file) throws IOException {
    Map<String, Truth> truth = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      truth.put(cells[0], new Truth(cells[1], cells[2]));
    }
    return truth;
  }

  private static String score(Map<String, Truth> truth, Map<String, String> found) {
    Map<String, Integer> trueSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> bothSizes = new HashMap<>();
    Map<String, Set<String>> sourcesOfCluster = new HashMap<>();
    truth.forEach(
        (id, is) -> {
          sourcesOfCluster
              .computeIfAbsent(found.get(id), unused -> new HashSet<>())
              .add(is.cluster);
          if (!is.role.equals("hot")) {
            trueSizes.merge(is.cluster, 1, Integer::sum);
            foundSizes.merge(found.get(id), 1, Integer::sum);
            bothSizes.merge(is.cluster + " " + found.get(id), 1, Integer::sum);
          }
        });
    double precision = (double) pairs(bothSizes) / pairs(foundSizes);
    double recall = (double) pairs(bothSizes) / pairs(trueSizes);
    return String.format(
        "%.4f | %.4f | %.4f | %d | %d",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        joined(truth, found, sourcesOfCluster, "single"),
        joined(truth, found, sourcesOfCluster, "neg_"));
  }

  private static long joined(
      Map<String, Truth> truth,
      Map<String, String> found,
      Map<String, Set<String>> sourcesOfCluster,
      String role) {
    return truth.entrySet().stream()
        .filter(entry -> entry.getValue().role.startsWith(role))
        .filter(entry -> sourcesOfCluster.get(found.get(entry.getKey())).size() > 1)
        .count();
  }

  private static long pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }
}
