package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds agencies by what credits print; immutable, read once a JVM. */
final class AgencyIndex {

  /** Shorter names have too many neighbours: "Tass", "Lusa". */
  private static final int MIN_MISREAD_CHARS = 5;

  /** Chars of the beginnings by which forms are told from other words. */
  private static final int BEGINNING = 3;

  private static final AgencyIndex BUILT_IN = new AgencyIndex(AgencyTable.agencies());

  private final Map<String, Agency> byShortForm = new HashMap<>();
  private final Map<String, Agency> byName = new HashMap<>();

  /** The first one to {@link #BEGINNING} chars of all forms, made plain. */
  private final Set<String> beginnings = new HashSet<>();

  private final Map<String, Agency> bySite = new HashMap<>();
  private final Map<Integer, List<String>> namesByLength = new HashMap<>();

  private AgencyIndex(List<Agency> agencies) {
    for (Agency agency : agencies) {
      for (String form : agency.shortForms()) {
        byShortForm.putIfAbsent(compact(form), agency);
        addBeginnings(NameKey.plain(compact(form)));
      }
      agency.sites().forEach(site -> bySite.putIfAbsent(site, agency));
      for (String name : agency.names()) {
        String key = NameKey.plain(compact(name));
        addBeginnings(key);
        if (byName.putIfAbsent(key, agency) == null && isLatin(key)) {
          namesByLength.computeIfAbsent(key.length(), unused -> new ArrayList<>()).add(key);
        }
      }
    }
  }

  private void addBeginnings(String form) {
    for (int length = 1; length <= Math.min(BEGINNING, form.length()); length++) {
      beginnings.add(form.substring(0, length));
    }
  }

  /**
   * Whether a form may begin with a plain word. Its last char does not count: it may be written
   * otherwise where another word follows.
   */
  boolean mayBegin(String plain) {
    int length = Math.min(BEGINNING, plain.length() - 1);
    return length < 1 || beginnings.contains(plain.substring(0, length));
  }

  static AgencyIndex builtIn() {
    return BUILT_IN;
  }

  /** Letters and digits only: "A. F. P." and "AFP" are one. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (NameWord.isPart(text.codePointAt(i))) {
        compact.appendCodePoint(text.codePointAt(i));
      }
    }
    return compact.toString();
  }

  private static boolean isLatin(String key) {
    return key.chars().allMatch(c -> c < 0x250);
  }

  /** The agency of a compact form; null if it is none. */
  @Nullable Agency lookUp(String compact) {
    Agency agency = byShortForm.get(compact);
    if (agency != null) {
      return agency;
    }
    Agency named = byName.get(NameKey.plain(compact));
    // A name that is another's short form in small letters ("ansa") still begins with a capital.
    return named != null && startsLikeName(compact) ? named : null;
  }

  private static boolean startsLikeName(String compact) {
    return !Character.isLowerCase(compact.codePointAt(0)) || compact.length() >= MIN_MISREAD_CHARS;
  }

  /** The agency that an organisation of this name is; null if it is none, or may be another. */
  @Nullable Agency named(String name) {
    Agency agency = lookUp(compact(name));
    boolean mayBeAnother =
        agency != null && agency.isAmbiguous() && byName.get(NameKey.plain(compact(name))) == null;
    return mayBeAnother ? null : agency;
  }

  /** The agency whose form differs by what OCR mistakes; null if there is none. */
  @Nullable Agency misread(String compact) {
    if (compact.length() < MIN_MISREAD_CHARS) {
      String letters = Misreading.digitsAsLetters(compact);
      return letters.equals(compact) ? null : byShortForm.get(letters);
    }
    String plain = NameKey.plain(compact);
    for (int length = plain.length() - 1; length <= plain.length() + 1; length++) {
      for (String name : namesByLength.getOrDefault(length, List.of())) {
        if (name.length() >= MIN_MISREAD_CHARS && Misreading.isOf(plain, name)) {
          return byName.get(name);
        }
      }
    }
    return null;
  }

  /** The agency whose own site a domain is; null if it is none. */
  @Nullable Agency ofSite(String domain) {
    return bySite.get(domain);
  }
}
