package org.broadsheet.extraction.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote a page: in its structured data, its meta elements, elements that are marked as
 * authors and lines with a "by" around the headline.
 *
 * <p>The first of these that names a person is believed. First names, accounts and newsrooms are
 * taken where no person is named, and the outlet's own name where nobody else is.
 */
final class Authors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl",
          "og:author",
          "article:author_name",
          "dc.creator.personalname",
          "cxenseparse:author",
          "vr:author",
          "shareaholic:article_author_name",
          "creator",
          "article_author",
          "article-author",
          "articleauthor",
          "authors",
          "article:authorname",
          "article:byline",
          "og:article:author",
          "content_author",
          "dable:author",
          "citation_authors");

  /** {@code Quill, Ada; Arvo, Jon}. */
  private static final Pattern LIST_END = Pattern.compile(";\\s*");

  /** {@code Quill, Ada} of catalogues. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}'\u2019-]+), (\\p{Lu}[\\p{L}.'\u2019-]*(?:"
              + " \\p{Lu}[\\p{L}.'\u2019-]*)?)$");

  private static final Pattern PART_END =
      Pattern.compile("[|\u2022\u00b7\uff5c]|\\s[-\u2013\u2014]\\s");

  /** A longer list of names is one of all who write for the outlet. */
  private static final int MAX_PRINTED = 6;

  private final SiteNames site;
  private final Set<String> persons = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Set<String> companions = new LinkedHashSet<>();
  private final Set<String> own = new LinkedHashSet<>();

  /** The outlet's name as an address: {@code courier.example}. */
  private final Set<String> addresses = new LinkedHashSet<>();

  private Authors(SiteNames site) {
    this.site = site;
  }

  /**
   * The authors, each once, in order.
   *
   * @param names the names
   * @param areOwn whether the outlet names only itself
   */
  record Found(List<String> names, boolean areOwn) {}

  static Found find(
      PageFacts facts,
      StructuredData data,
      PrintedHead head,
      SiteNames site,
      @Nullable Spot heading) {
    Authors authors = new Authors(site);
    authors.readDeclared(data.authors());
    authors.readCompanions(data.authors());
    authors.readOrganizations(data.authorOrganizations());
    for (String name : META) {
      authors.readDeclared(
          facts.metas(name).stream()
              .flatMap(LIST_END::splitAsStream)
              .map(Authors::givenFirst)
              .toList());
    }
    MarkedAuthors marked = MarkedAuthors.of(facts.authors, heading);
    authors.complete(marked.joined());
    authors.readPrinted(marked.near());
    authors.readLines(head.after());
    authors.readPrinted(marked.before());
    authors.readLines(head.before());
    if (authors.others.isEmpty() && authors.own.isEmpty()) {
      authors.readPrinted(marked.far());
    }
    return authors.found();
  }

  private Found found() {
    if (!persons.isEmpty()) {
      persons.addAll(companions);
    }
    Set<String> itself = own.isEmpty() ? addresses : own;
    Set<String> said = !persons.isEmpty() ? persons : !others.isEmpty() ? others : itself;
    return new Found(List.copyOf(said), persons.isEmpty() && others.isEmpty());
  }

  /** Reads what a page declares; the name of a job is taken for want of a better one. */
  private void readDeclared(List<String> fields) {
    if (!persons.isEmpty()) {
      return;
    }
    Set<String> weak = new LinkedHashSet<>();
    for (String field : fields) {
      Bylines.Names names = Bylines.names(StructuredText.withoutEntities(field));
      add(names.persons(), persons);
      add(names.others(), weak);
      if (names.isEmpty() && site.areName(field)) {
        addresses.add(field.strip());
      } else if (names.isEmpty() && PersonName.isJobTitle(field)) {
        add(List.of(field.strip()), weak);
      }
    }
    if (others.isEmpty()) {
      others.addAll(weak);
    }
  }

  /**
   * Reads the agencies and newsrooms that are declared in the way of persons, beside such, one by
   * one. An account of the author, a place, or a section of the outlet is none.
   */
  private void readCompanions(List<String> fields) {
    if (persons.isEmpty()) {
      return;
    }
    for (String field : fields) {
      Bylines.Names names = Bylines.names(StructuredText.withoutEntities(field));
      if (names.persons().isEmpty() && names.others().size() == 1) {
        String other = names.others().get(0);
        if (PersonName.isNewsroom(other) && !site.areLikeName(other)) {
          companions.add(other);
        }
      }
    }
  }

  /** Reads the organizations that are declared as authors: they stand in for persons. */
  private void readOrganizations(List<String> names) {
    if (persons.isEmpty() && others.isEmpty()) {
      add(names, others);
    }
  }

  /** Reads the names of one byline; what may be no name is taken if nothing stands beside it. */
  private void readPrinted(List<Bylines.Names> byline) {
    if (!persons.isEmpty()) {
      return;
    }
    byline.forEach(names -> add(names.persons(), persons));
    if (persons.isEmpty() && others.isEmpty() && byline.size() == 1) {
      List<String> weak = byline.get(0).others();
      add(weak.size() == 1 ? weak : List.of(), others);
    }
  }

  /** Adds the others of a printed byline that names all who are declared. */
  private void complete(List<String> printed) {
    if (!persons.isEmpty() && printed.size() <= MAX_PRINTED && printed.containsAll(persons)) {
      persons.clear();
      persons.addAll(printed);
    }
  }

  /** Reads the lines, or the parts of lines, that begin with a "by". */
  private void readLines(List<String> lines) {
    for (String line : lines) {
      for (String part : PART_END.split(line, -1)) {
        if (persons.isEmpty() && Bylines.byline(part.strip()).isPresent()) {
          readPrinted(List.of(Bylines.names(part)));
        }
      }
    }
  }

  private void add(List<String> names, Set<String> kind) {
    names.forEach(name -> (site.areName(name) ? own : kind).add(name));
  }

  private static String givenFirst(String name) {
    Matcher m = FAMILY_FIRST.matcher(name);
    return m.matches() ? m.group(2) + " " + m.group(1) : name;
  }
}
