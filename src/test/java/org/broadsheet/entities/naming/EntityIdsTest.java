package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.naming.EntityIds.Known;
import org.broadsheet.entities.naming.EntityIds.Source;
import org.junit.jupiter.api.Test;

class EntityIdsTest {

  private static final String MINISTERS =
      """
      name\ttype\tlanguage\tid
      Ada Reyes\tPER\t\tm-1
      А. Рейес\tPER\tru\tm-1
      Norvane\tORG\t\tc-7
      """;

  @Test
  void countriesHaveIdsOfWikidataAndCitiesOfGeoNames() {
    Known country = EntityIds.builtIn().find(EntityType.LOC, "Norway");
    assertEquals("Q20", country.id());
    assertEquals(Source.WIKIDATA, country.source());
    assertEquals(61, country.latitude(), 2);
    Known city = EntityIds.builtIn().find(EntityType.LOC, "New York");
    assertEquals("5128581", city.id());
    assertEquals(Source.GEONAMES, city.source());
    assertEquals(-74.01, city.longitude(), 0.1);
  }

  @Test
  void whatIsNoPlaceOrHasSeveralBearersHasNoId() {
    assertEquals(Known.NOTHING, EntityIds.builtIn().find(EntityType.PER, "Norway"));
    assertNull(EntityIds.builtIn().find(EntityType.LOC, "Springfield").id());
    assertNull(EntityIds.builtIn().find(EntityType.LOC, "Nowhere").id());
  }

  @Test
  void agenciesHaveIdsOfWikidata() {
    Known agency = EntityIds.builtIn().find(EntityType.ORG, "Associated Press");
    assertEquals("Q40469", agency.id());
    assertEquals(EntityIds.Source.WIKIDATA, agency.source());
    assertEquals(agency, EntityIds.builtIn().find(EntityType.ORG, "AP"));
    assertEquals(Known.NOTHING, EntityIds.builtIn().find(EntityType.PER, "Associated Press"));
    assertEquals(Known.NOTHING, EntityIds.builtIn().find(EntityType.ORG, "—"));
    assertEquals(Known.NOTHING, EntityIds.builtIn().find(EntityType.ORG, "Fern Valley Press"));
  }

  @Test
  void aUsersEntitiesHaveTheirIdsAndNames() {
    EntityIds ids = EntityIds.builtIn().with("ministers.tsv", MINISTERS);
    Known minister = ids.find(EntityType.PER, "Ada Reyes");
    assertEquals("m-1", minister.id());
    assertEquals(Source.ENTITIES_FILE, minister.source());
    assertEquals("ministers.tsv", minister.matchedFrom());
    assertEquals("c-7", ids.find(EntityType.ORG, "Norvane").id());
    AliasTable table = AliasTable.builtIn().with(ids.aliases());
    assertEquals("Ada Reyes", table.find(EntityType.PER, "А. Рейес", "ru"));
    assertNull(table.find(EntityType.PER, "А. Рейес", "uk"));
  }

  @Test
  void aBadLineIsNamed() {
    EntityIds ids = EntityIds.builtIn();
    assertThrows(IllegalArgumentException.class, () -> ids.with("a.tsv", "Ada Reyes\tPER"));
    assertThrows(IllegalArgumentException.class, () -> ids.with("a.tsv", "Ada\tMAN\t\tm-1"));
  }
}
