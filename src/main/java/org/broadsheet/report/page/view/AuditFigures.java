package org.broadsheet.report.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.clustering.audit.AuditCount;
import org.broadsheet.clustering.audit.PlantedKind;

/** What the audit of the clusters found, in the manifest and for a person. */
public final class AuditFigures {

  private static final String AUDIT = "audit";
  private static final String COPIES = "copies";
  private static final String DECOYS = "decoys";

  private AuditFigures() {}

  /** Adds the counts of an audit to a manifest, if there was one. */
  public static void add(ObjectNode manifest, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return;
    }
    ObjectNode audit = manifest.putObject(AUDIT);
    ObjectNode copies = audit.putObject(COPIES);
    ObjectNode decoys = audit.putObject(DECOYS);
    for (PlantedKind kind : PlantedKind.values()) {
      long planted = counts.getOrDefault(AuditCount.PLANTED.of(kind), 0L);
      long falsely = counts.getOrDefault(AuditCount.FALSELY_JOINED.of(kind), 0L);
      ObjectNode figures = (kind.isCopy() ? copies : decoys).putObject(kind.name());
      figures.put("planted", planted);
      if (kind.isCopy()) {
        figures.put("found", counts.getOrDefault(AuditCount.FOUND.of(kind), 0L));
      }
      figures.put("falsely_joined", falsely);
    }
  }

  /** One line for a person about an audit in a manifest; empty if there was none. */
  public static List<String> lines(JsonNode manifest) {
    List<String> lines = new ArrayList<>();
    JsonNode audit = manifest.path(AUDIT);
    if (audit.isMissingNode()) {
      return lines;
    }
    long planted = sum(audit.path(COPIES), "planted");
    long found = sum(audit.path(COPIES), "found");
    long decoys = sum(audit.path(DECOYS), "planted");
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d of %,d planted copies found%s; joined wrongly: %,d copies, %,d of %,d other texts",
            found,
            planted,
            worst(audit.path(COPIES)),
            sum(audit.path(COPIES), "falsely_joined"),
            sum(audit.path(DECOYS), "falsely_joined"),
            decoys));
    return lines;
  }

  /** The kinds of which copies were overlooked. */
  private static String worst(JsonNode copies) {
    List<String> missed = new ArrayList<>();
    copies
        .fields()
        .forEachRemaining(
            kind -> {
              long planted = kind.getValue().path("planted").asLong();
              long found = kind.getValue().path("found").asLong();
              if (found < planted) {
                String name = kind.getKey().toLowerCase(Locale.ROOT).replace('_', ' ');
                missed.add(name + " " + found + " of " + planted);
              }
            });
    return missed.isEmpty() ? "" : " (" + String.join(", ", missed) + ")";
  }

  private static long sum(JsonNode kinds, String count) {
    long sum = 0;
    for (JsonNode kind : kinds) {
      sum += kind.path(count).asLong();
    }
    return sum;
  }
}
