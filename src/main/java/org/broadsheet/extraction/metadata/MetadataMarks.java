package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.Recent;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Element;

/** Tells by names in the markup which elements give a date or an author. */
final class MetadataMarks {

  /** Names of classes are read word by word: {@code c-byline__wrap}, {@code postAuthorName}. */
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> AUTHOR_WORDS =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "signature",
          "autor",
          "autoren",
          "auteur",
          "auteurs",
          "autore",
          "autores",
          "authorname",
          "authornames",
          "writer",
          "verfasser",
          "skribent",
          "forfatter",
          "contributor",
          "contributors",
          "yazar",
          "avtor");

  /** Next to these words "author" names a part of what is said about an author. */
  private static final Set<String> NO_AUTHOR_WORDS =
      Set.of(
          "bio",
          "biography",
          "about",
          "avatar",
          "image",
          "img",
          "photo",
          "picture",
          "thumb",
          "thumbnail",
          "description",
          "desc",
          "related",
          "more",
          "social",
          "follow",
          "comment",
          "comments",
          "role",
          "job",
          "position",
          "jobtitle",
          "icon",
          "share",
          "email",
          "twitter",
          "excerpt",
          "teaser",
          "popup",
          "tooltip",
          "modal",
          "count",
          "articles",
          "posts");

  private static final Set<String> DATE_WORDS =
      Set.of(
          "date",
          "dates",
          "published",
          "publish",
          "pubdate",
          "pub",
          "publication",
          "timestamp",
          "posted",
          "dateline",
          "datum",
          "fecha",
          "datetime",
          "datepublished",
          "publishdate",
          "submitted",
          "erschienen",
          "time");

  /** Next to these words a date is that of a change, of a comment or of another article. */
  private static final Set<String> NO_DATE_WORDS =
      Set.of(
          "modified",
          "modify",
          "updated",
          "update",
          "changed",
          "comment",
          "comments",
          "related",
          "teaser",
          "event",
          "expiry",
          "copyright",
          "reading",
          "read",
          "ago",
          "picker",
          "selector");

  private static final int DATE = 1;
  private static final int NO_DATE = 1 << 1;
  private static final int AUTHOR = 1 << 2;
  private static final int NO_AUTHOR = 1 << 3;
  private static final Map<String, Integer> MEANINGS = meanings();

  private static final Set<String> KICKER_WORDS =
      Set.of(
          "kicker",
          "overline",
          "topline",
          "eyebrow",
          "dachzeile",
          "spitzmarke",
          "toptitle",
          "supertitle",
          "pretitle",
          "overtitle",
          "roofline",
          "category",
          "label",
          "flag",
          "rubric",
          "subtitle",
          "subtitel",
          "subline",
          "subhead",
          "subheadline",
          "date",
          "badge",
          "tag");

  private static final Set<String> ASIDE_WORDS =
      Set.of(
          "comment",
          "comments",
          "commentlist",
          "respond",
          "related",
          "recommended",
          "recommendations",
          "sidebar",
          "teaser",
          "teasers",
          "popular",
          "trending",
          "newsletter",
          "carousel",
          "menu",
          "navigation",
          "login");

  private static final Set<String> ITEM_WORDS =
      Set.of("item", "card", "row", "teaser", "related", "tile", "entry", "listing", "preview");

  /** Folders of pages about persons who write. */
  private static final Set<String> AUTHOR_FOLDERS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autorem",
          "autores",
          "autoren",
          "autorin",
          "autori",
          "auteur",
          "auteurs",
          "autore",
          "contributor",
          "contributors",
          "profile",
          "profiles",
          "staff",
          "journalist",
          "journalists",
          "writer",
          "writers",
          "reporter",
          "reporters",
          "redakteur",
          "redakteure",
          "person",
          "people",
          "columnist",
          "columnists",
          "columnistas",
          "forfatter",
          "skribent",
          "byline",
          "by",
          "bio",
          "bios",
          "editor",
          "editors",
          "creator",
          "creators",
          "expert",
          "experts",
          "team",
          "user",
          "users",
          "member",
          "members",
          "yazar",
          "yazarlar");

  /** Pages on which readers become or are members. */
  private static final Pattern ACCOUNT =
      Pattern.compile("(?i)/(?:log-?in|log-?out|reg|sign|join|subscribe|account|settings)");

  /** Folders of pages about a topic: links to them stand beside names, and look like them. */
  private static final Pattern TOPIC_FOLDER =
      Pattern.compile(
          "(?i).*/(?:tags?|topics?|categor(?:y|ies)|kategorien?|categorias?|sections?|rubrik|ressort"
              + "|thema|themen)/.*");

  private static final int MAX_CLASS_CHARS = 400;

  /** The same classes stand on many elements and pages. */
  private static final int KEPT = 1 << 12;

  private static final Recent<ClassMark> MARKS = new Recent<>(KEPT, MetadataMarks::mark);
  private static final Recent<Boolean> ASIDES = new Recent<>(KEPT, MetadataMarks::beginsAside);

  private MetadataMarks() {}

  /** What the classes of an element say that it holds. */
  record ClassMark(boolean isDate, boolean isAuthor) {
    static final ClassMark NOTHING = new ClassMark(false, false);
  }

  static ClassMark ofClasses(String classes) {
    boolean isBearable = !classes.isEmpty() && classes.length() <= MAX_CLASS_CHARS;
    return isBearable ? MARKS.of(classes) : ClassMark.NOTHING;
  }

  /** Whether other marks than its classes say that an element names an author. */
  static boolean isAuthor(Element element) {
    return isDeclaredAuthor(element)
        || isAuthorLink(element)
        || element.attr("itemtype").endsWith("schema.org/Person");
  }

  /** Whether the page says in so many words that this is an author. */
  static boolean isDeclaredAuthor(Element element) {
    return element.attr("itemprop").equals("author")
        || element.attr("rel").equals("author")
        || SmallLetters.of(element.attr("data-testid")).contains("author");
  }

  /** Whether an element links to a page about a person who writes. */
  static boolean isAuthorLink(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href");
    int start = address.indexOf('/');
    while (start >= 0 && start < MAX_CLASS_CHARS) {
      int end = address.indexOf('/', start + 1);
      if (end < 0 || end + 2 >= address.length()) {
        return false;
      }
      if (AUTHOR_FOLDERS.contains(SmallLetters.of(address.substring(start + 1, end)))) {
        return !ACCOUNT.matcher(address).region(end, address.length()).lookingAt();
      }
      start = end;
    }
    return false;
  }

  /** Whether all text of an element is a link to pages about a topic. */
  static boolean isTopicLink(Element element) {
    Element link = element.normalName().equals("a") ? element : Links.first(element);
    return link != null
        && link.attr("href").length() < MAX_CLASS_CHARS
        && TOPIC_FOLDER.matcher(link.attr("href")).matches()
        && link.text().length() == element.text().length();
  }

  private static ClassMark mark(String classes) {
    boolean isDate = false;
    boolean isAuthor = false;
    int start = 0;
    while (start < classes.length()) {
      int end = classes.indexOf(' ', start);
      end = end < 0 ? classes.length() : end;
      int meanings = 0;
      for (String word : words(classes.substring(start, end))) {
        meanings |= MEANINGS.getOrDefault(word, 0);
      }
      isDate |= (meanings & (DATE | NO_DATE)) == DATE;
      isAuthor |= (meanings & (AUTHOR | NO_AUTHOR)) == AUTHOR;
      start = end + 1;
    }
    return isDate || isAuthor ? new ClassMark(isDate, isAuthor) : ClassMark.NOTHING;
  }

  /** What each word means in the name of a class, so that it is looked up once. */
  private static Map<String, Integer> meanings() {
    Map<String, Integer> meanings = new HashMap<>();
    DATE_WORDS.forEach(word -> meanings.merge(word, DATE, Integer::sum));
    NO_DATE_WORDS.forEach(word -> meanings.merge(word, NO_DATE, Integer::sum));
    AUTHOR_WORDS.forEach(word -> meanings.merge(word, AUTHOR, Integer::sum));
    NO_AUTHOR_WORDS.forEach(word -> meanings.merge(word, NO_AUTHOR, Integer::sum));
    return meanings;
  }

  /** Whether an element holds what readers wrote or what other articles are about. */
  static boolean isAside(Element element) {
    return startsAside(element.className()) || startsAside(element.id());
  }

  /** Whether an element is one of a list: its tag, role or class says so. */
  static boolean isItem(Element element) {
    String classes = element.className();
    return element.normalName().equals("li")
        || element.attr("role").equals("listitem")
        || (!classes.isEmpty()
            && classes.length() <= MAX_CLASS_CHARS
            && BLANKS
                .splitAsStream(classes)
                .anyMatch(name -> words(name).stream().anyMatch(ITEM_WORDS::contains)));
  }

  /** Whether a name begins with such a word: {@code sidebar-left}, but not {@code has-sidebar}. */
  private static boolean startsAside(String names) {
    return !names.isEmpty() && names.length() <= MAX_CLASS_CHARS && ASIDES.of(names);
  }

  private static boolean beginsAside(String names) {
    for (String name : BLANKS.split(names, -1)) {
      if (ASIDE_WORDS.contains(SmallLetters.of(WORD_END.split(name, 2)[0]))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a heading stands over or under the headline. */
  static boolean isKicker(Element element) {
    String classes = element.className();
    return element.normalName().equals("time")
        || (!classes.isEmpty()
            && classes.length() <= MAX_CLASS_CHARS
            && BLANKS
                .splitAsStream(classes)
                .anyMatch(name -> words(name).stream().anyMatch(KICKER_WORDS::contains)));
  }

  private static List<String> words(String name) {
    if (name.equalsIgnoreCase("posted-by") || name.equalsIgnoreCase("post-by")) {
      return List.of("author");
    }
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean isLetter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean isNew = isLetter && i > start && isHump(name.charAt(i - 1), name.charAt(i));
      if (isLetter && !isNew) {
        continue;
      }
      if (i > start) {
        words.add(SmallLetters.of(name.substring(start, i)));
      }
      start = isNew ? i : i + 1;
    }
    return words;
  }

  /** A capital behind a small letter begins a word: {@code postAuthor}. */
  private static boolean isHump(char before, char after) {
    return Character.isLowerCase(before) && Character.isUpperCase(after);
  }
}
