package org.broadsheet.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class OutletRegistryTest {

  private static final OutletRegistry BUILT_IN = OutletRegistry.builtIn();

  @Test
  void findsByDomainAndByName() {
    assertEquals("The Moscow Times", BUILT_IN.lookUp("themoscowtimes.com").name());
    assertEquals("themoscowtimes.com", BUILT_IN.byName("the moscow times").get(0).domain());
    assertEquals("themoscowtimes.com", BUILT_IN.byName("MOSCOW TIMES").get(0).domain());
    assertNull(BUILT_IN.lookUp("nobody.example"));
    assertTrue(BUILT_IN.byName("Nobody's Herald").isEmpty());
  }

  @Test
  void aWordThatManyPapersAreCalledNamesOnlyTheSiteThatIsCalledSo() {
    assertTrue(BUILT_IN.byName("Post").isEmpty());
    assertTrue(BUILT_IN.byName("The Herald").isEmpty());
    assertEquals("theguardian.com", BUILT_IN.byName("The Guardian").get(0).domain());
    OutletRegistry registry = BUILT_IN.withEntries("domain,name\nskerrapost.example,The Post\n");
    assertEquals("skerrapost.example", registry.byName("Post").get(0).domain());
  }

  @Test
  void aUsersTableAddsAndOverrides() {
    OutletRegistry registry =
        BUILT_IN.withEntries(
            """
            domain,name,aliases,country,languages
            themoscowtimes.com,"Moscow Times, The",MT,RU,en|ru
            new.example,New,,,
            """);
    assertEquals("Moscow Times, The", registry.lookUp("themoscowtimes.com").name());
    assertEquals(List.of("en", "ru"), registry.lookUp("themoscowtimes.com").languages());
    assertEquals("new.example", registry.byName("new").get(0).domain());
    assertEquals(BUILT_IN.entries().size() + 1, registry.entries().size());
  }

  @Test
  void aTableWithoutDomainsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> BUILT_IN.withEntries("site,name\na.example,A\n"));
    assertThrows(IllegalArgumentException.class, () -> BUILT_IN.withEntries("domain,name\n,A\n"));
  }

  @Test
  void survivesSerialisation() {
    OutletRegistry copy =
        SerializableUtils.clone(BUILT_IN.withEntries("domain,name\nnew.example,New\n"));
    assertEquals("New", copy.lookUp("new.example").name());
    assertEquals("The Moscow Times", copy.lookUp("themoscowtimes.com").name());
  }

  @Test
  void everyEntryHasItsForm() {
    Set<String> domains = new HashSet<>();
    for (OutletEntry entry : BUILT_IN.entries()) {
      assertTrue(domains.add(entry.domain()), entry.domain());
      assertTrue(SiteAddress.looksLikeDomain(entry.domain()), entry.domain());
      assertEquals(entry.name().trim(), entry.name());
      assertTrue(entry.country() == null || isCountry(entry.country()), entry.toString());
    }
  }

  /** ISO has no code for Kosovo; XK is what everyone uses. */
  private static boolean isCountry(String code) {
    return code.equals("XK") || Set.of(Locale.getISOCountries()).contains(code);
  }

  @Test
  void coversManyCountriesAndTheirScripts() {
    Set<String> countries = new HashSet<>();
    BUILT_IN.entries().forEach(entry -> countries.add(entry.country()));
    assertTrue(countries.size() >= 60, "" + countries.size());
    assertEquals("iz.ru", BUILT_IN.byName("Известия").get(0).domain());
    assertEquals("yomiuri.co.jp", BUILT_IN.byName("読売新聞").get(0).domain());
    assertEquals("bbc.co.uk", BUILT_IN.lookUp("bbc.com").domain());
  }
}
