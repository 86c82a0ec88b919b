package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a short piece of text that may be a credit and nothing else: "ATS-AFP", "A. F. P.",
 * "dpa/lno", "Mit Material von dpa", "Le Courrier avec AFP". One word too many, and it is none: the
 * credits of pictures have those.
 */
final class CreditParser {

  private static final int MAX_NAME_WORDS = 6;

  /** Letters of who wrote or edited it, behind the agency: "dpa/lno". */
  private static final int MAX_INITIALS = 4;

  private static final int MOST_INITIALS = 3;

  /** Words of an outlet's name beside "with AFP". */
  private static final int MAX_NAMES = 4;

  private final AgencyIndex index;

  CreditParser(AgencyIndex index) {
    this.index = index;
  }

  /** The credit that all of the text is; {@link Credit#NONE} if it is none. */
  Credit parse(String text) {
    return parse(text, false);
  }

  /** The same where OCR may have mistaken a letter: between brackets, where no person's name is. */
  Credit parseWorn(String text) {
    return parse(text, true);
  }

  private Credit parse(String text, boolean isWorn) {
    List<NameWord> words = CreditTokens.of(text);
    return words.isEmpty() ? Credit.NONE : new Reading(text, words, isWorn).read();
  }

  /** The agency that begins at a word, with the index after its last; null if none does. */
  @Nullable Found at(String text, List<NameWord> words, int start) {
    if (!mayBegin(words.get(start))) {
      return null;
    }
    for (int end = Math.min(words.size(), start + MAX_NAME_WORDS); end > start; end--) {
      if (!isParted(text, words, start, end)) {
        String compact =
            AgencyIndex.compact(text.substring(words.get(start).start(), words.get(end - 1).end()));
        Agency agency = index.lookUp(compact);
        if (agency != null
            && (end == start + 1 || isSpelled(agency, compact, text, words, start, end))) {
          return new Found(agency, end, isShortForm(agency, compact));
        }
      }
    }
    return null;
  }

  /** Whether an agency may begin at a word: false for most words, and told at once. */
  boolean mayBegin(NameWord word) {
    return index.mayBegin(word.plain());
  }

  /** Blanks in a short form are of OCR or of full stops: then each part is a letter or two. */
  private static boolean isSpelled(
      Agency agency, String compact, String text, List<NameWord> words, int start, int end) {
    return !isShortForm(agency, compact)
        || text.substring(words.get(start).start(), words.get(end - 1).end()).indexOf(' ') < 0
        || words.subList(start, end).stream().allMatch(word -> word.end() - word.start() <= 3);
  }

  private static boolean isShortForm(Agency agency, String compact) {
    return agency.shortForms().stream().anyMatch(form -> AgencyIndex.compact(form).equals(compact));
  }

  private static boolean isParted(String text, List<NameWord> words, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      for (int at = words.get(i).end(); at < words.get(i + 1).start(); at++) {
        if ("/,;+=&|()[]".indexOf(text.charAt(at)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** An agency's name in a row of words. */
  record Found(Agency agency, int end, boolean isShortForm) {}

  /** One run over the words. */
  private final class Reading {
    private final String text;
    private final List<NameWord> words;
    private final boolean isWorn;
    private final List<Agency> agencies = new ArrayList<>();
    private boolean isSure = true;
    private boolean isWith;
    private boolean isUnnamed;
    private int initials;
    private int names;
    private int others;

    Reading(String text, List<NameWord> words, boolean isWorn) {
      this.text = text;
      this.words = words;
      this.isWorn = isWorn;
    }

    Credit read() {
      for (int i = 0; i < words.size(); ) {
        Found found = at(text, words, i);
        if (found != null) {
          agencies.add(found.agency);
          isSure &= !(found.agency.isAmbiguous() && found.isShortForm);
          i = found.end;
        } else if (CreditWord.PHOTO.has(words.get(i).plain())) {
          return Credit.NONE;
        } else {
          take(words.get(i));
          i++;
        }
      }
      if (agencies.isEmpty()) {
        boolean onlyAgencies = isWith && isUnnamed && names <= MAX_NAMES && others == 0;
        return onlyAgencies ? new Credit(List.of(), true, true) : Credit.NONE;
      }
      return isCredit() ? new Credit(agencies, isUnnamed, isSure) : Credit.NONE;
    }

    private boolean isCredit() {
      return others == 0 && initials <= MOST_INITIALS && (names == 0 || isWithin());
    }

    /** An outlet beside its source, as "Le Courrier avec AFP" and "NZZ/sda". */
    private boolean isWithin() {
      return names <= MAX_NAMES && (isWith || isCapitals());
    }

    private boolean isCapitals() {
      return text.indexOf('/') >= 0
          && names == 1
          && words.stream().noneMatch(word -> word.isCapital() && hasSmall(word));
    }

    private boolean hasSmall(NameWord word) {
      return text.substring(word.start(), word.end()).codePoints().anyMatch(Character::isLowerCase)
          && at(text, List.of(word), 0) == null;
    }

    private void take(NameWord word) {
      String printed = text.substring(word.start(), word.end());
      if (CreditWord.UNNAMED.has(word.plain())) {
        isUnnamed = true;
        isWith |= CreditWord.WITH.has(word.plain()) && words.size() == 1;
      } else if (CreditWord.WITH.has(word.plain()) && !isInitial(word)) {
        isWith = true;
      } else if (CreditWord.JOIN.has(word.plain()) || CreditWord.FILLER.has(word.plain())) {
        return;
      } else if (misread(printed) != null) {
        agencies.add(misread(printed));
        isSure = false;
      } else if (isInitials(word, printed)) {
        initials++;
      } else if (isPlaceOf(word)) {
        return;
      } else if (word.isCapital() && Character.isLetter(printed.codePointAt(0))) {
        names++;
      } else {
        others++;
      }
    }

    /** The "S." of a name is not the Slavic "with". */
    private boolean isInitial(NameWord word) {
      return word.isCapital() && word.plain().length() == 1 && word.start() > 0;
    }

    private @Nullable Agency misread(String printed) {
      boolean capital = Character.isUpperCase(printed.codePointAt(0));
      if (!isWorn) {
        return null;
      }
      return capital || Character.isDigit(printed.codePointAt(0)) ? index.misread(printed) : null;
    }

    private boolean isInitials(NameWord word, String printed) {
      String before = text.substring(0, word.start()).stripTrailing();
      return printed.length() <= MAX_INITIALS
          && !agencies.isEmpty()
          && "/,-–".indexOf(before.charAt(before.length() - 1)) >= 0
          && printed.codePoints().allMatch(Character::isLowerCase);
    }

    /** The place in front of an equals sign, as Korean and Japanese agencies print it. */
    private boolean isPlaceOf(NameWord word) {
      return text.startsWith("=", word.end()) || text.startsWith(" =", word.end());
    }
  }
}
