package org.broadsheet.report.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.broadsheet.clustering.audit.AuditCount;
import org.broadsheet.clustering.audit.PlantedKind;
import org.junit.jupiter.api.Test;

/** An audit is told by kind in the manifest, and in one line to a person. */
class AuditFiguresTest {

  @Test
  void kindsOfWhichCopiesWereOverlookedAreNamed() {
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    AuditFigures.add(
        manifest,
        Map.of(
            AuditCount.PLANTED.of(PlantedKind.CUT), 1200L,
            AuditCount.FOUND.of(PlantedKind.CUT), 1200L,
            AuditCount.PLANTED.of(PlantedKind.TEASER), 10L,
            AuditCount.FOUND.of(PlantedKind.TEASER), 9L,
            AuditCount.FALSELY_JOINED.of(PlantedKind.TEASER), 1L,
            AuditCount.PLANTED.of(PlantedKind.OTHER_FIGURES), 4L));
    assertEquals(9, manifest.at("/audit/copies/TEASER/found").asInt());
    assertEquals(4, manifest.at("/audit/decoys/OTHER_FIGURES/planted").asInt());
    assertEquals(
        List.of(
            "1,209 of 1,210 planted copies found (teaser 9 of 10); joined wrongly: 1 copies, 0 of 4"
                + " other texts"),
        AuditFigures.lines(manifest));
  }

  @Test
  void withoutAnAuditNothingIsSaid() {
    ObjectNode manifest = new ObjectMapper().createObjectNode();
    AuditFigures.add(manifest, Map.of());
    assertTrue(manifest.isEmpty());
    assertEquals(List.of(), AuditFigures.lines(manifest));
  }
}
