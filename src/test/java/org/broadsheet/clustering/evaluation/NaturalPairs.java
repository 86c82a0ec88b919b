package org.broadsheet.clustering.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.clustering.value.NearDuplicatePair;

/** Tells of known pairs, by how alike they are, the share that is in one cluster. */
final class NaturalPairs {

  private NaturalPairs() {}

  static void score(
      Path table,
      Map<String, String> clusters,
      Collection<NearDuplicatePair> found,
      Map<String, String> names)
      throws IOException {
    Map<String, NearDuplicatePair> decisions = new HashMap<>();
    for (NearDuplicatePair pair : found) {
      String a = names.get(pair.articleIdA());
      String b = names.get(pair.articleIdB());
      decisions.put(a + " " + b, pair);
      decisions.put(b + " " + a, pair);
    }
    Map<String, int[]> counts = new TreeMap<>();
    for (String line : lines(table)) {
      String[] cells = line.split("\t");
      double jaccard = Double.parseDouble(cells[2]);
      double containment = Double.parseDouble(cells[3]);
      String kind = kind(jaccard, containment);
      if (kind == null) {
        continue;
      }
      boolean joined = clusters.get(cells[0]).equals(clusters.get(cells[1]));
      NearDuplicatePair pair = decisions.get(cells[0] + " " + cells[1]);
      String decision = pair == null ? "never compared" : pair.decision().name();
      boolean exempt = decision.equals("NUMBERS_DIFFER");
      int[] count = counts.computeIfAbsent(kind, unused -> new int[3]);
      count[0]++;
      count[1] += joined ? 1 : 0;
      count[2] += !joined && exempt ? 1 : 0;
      if (!joined) {
        System.out.println("apart: " + line + " " + decision + " " + pair);
      }
    }
    counts.forEach(
        (kind, count) ->
            System.out.printf(
                "%s: %d of %d joined (%.4f without the %d parted by numbers)%n",
                kind, count[1], count[0], (double) count[1] / (count[0] - count[2]), count[2]));
  }

  private static String kind(double jaccard, double containment) {
    if (jaccard >= .8) {
      return "jaccard .8 and more";
    }
    if (jaccard >= .5) {
      return "jaccard .5 to .8";
    }
    return containment >= .7 ? "containment .7 and more" : null;
  }

  private static List<String> lines(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    return lines.subList(1, lines.size());
  }
}
