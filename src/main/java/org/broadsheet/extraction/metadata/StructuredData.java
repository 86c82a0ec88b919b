package org.broadsheet.extraction.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD. */
public final class StructuredData {

  private final StructuredArticles articles;
  private final @Nullable JsonNode article;
  private final @Nullable String body;

  private StructuredData(StructuredArticles articles, @Nullable JsonNode article) {
    this.articles = articles;
    this.article = article;
    this.body = readBody();
  }

  /**
   * Reads the scripts of a page; a page without is described by nothing.
   *
   * @param addresses those that the page gives as its own
   * @param titles those that the page gives as its own
   */
  public static StructuredData of(
      List<String> scripts, List<String> addresses, List<String> titles) {
    StructuredArticles articles = StructuredArticles.in(scripts);
    return new StructuredData(articles, articles.choose(addresses, titles));
  }

  public boolean isPresent() {
    return article != null;
  }

  /** Whether the page is described as a list of others, and not as an article. */
  public boolean isList() {
    return articles.isList() && article == null;
  }

  /**
   * The article's text, or null: its body, or the headlines and bodies of a live blog's updates, a
   * line each.
   */
  public @Nullable String body() {
    return body;
  }

  private @Nullable String readBody() {
    String body = text("articleBody");
    JsonNode updates = article == null ? null : article.get("liveBlogUpdate");
    if (body != null || updates == null) {
      return body;
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
      for (String field : List.of("headline", "articleBody")) {
        String line = StructuredText.of(update.get(field), "text");
        if (line != null) {
          lines.add(line);
        }
      }
    }
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  /** The types of the article, none if there is no article. */
  public List<String> types() {
    return article == null ? List.of() : StructuredArticles.types(article);
  }

  /** A field of the article as text, or null: of an object its url, {@literal @id} or name. */
  public @Nullable String text(String field) {
    return article == null ? null : StructuredText.of(article.get(field), "url", "@id", "name");
  }

  /** A field of anything that is described as a page, or null. */
  public @Nullable String anyText(String field) {
    for (JsonNode page : articles.pages()) {
      String text = StructuredText.of(page.get(field), "url", "@id", "name");
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The name in a field that describes a person or an organisation, or null. */
  public @Nullable String name(String field) {
    if (article == null) {
      return null;
    }
    JsonNode value = article.get(field);
    return value == null ? null : StructuredText.of(articles.resolved(value), "name");
  }

  /** All persons that the article names as authors, or what it does not say the kind of. */
  public List<String> authors() {
    return authors(false);
  }

  /** All organizations that the article names as authors. */
  public List<String> authorOrganizations() {
    return authors(true);
  }

  private List<String> authors(boolean areOrganizations) {
    List<String> names = new ArrayList<>();
    JsonNode value = article == null ? null : first(article.get("author"), article.get("creator"));
    if (value != null) {
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        JsonNode author = articles.resolved(one);
        boolean isOrganization =
            StructuredArticles.types(author).stream()
                .anyMatch(type -> type.endsWith("Organization"));
        if (isOrganization == areOrganizations) {
          addNames(author, names);
        }
      }
    }
    return names;
  }

  private static void addNames(JsonNode author, List<String> names) {
    JsonNode name = author.isObject() ? author.get("name") : author;
    if (name == null || name.isNull()) {
      String given = StructuredText.of(author.get("givenName"));
      String family = StructuredText.of(author.get("familyName"));
      if (family != null) {
        names.add(given == null ? family : given + " " + family);
      }
      return;
    }
    for (JsonNode one : name.isArray() ? name : List.of(name)) {
      String text = StructuredText.of(one, "name");
      if (text != null) {
        names.add(text);
      }
    }
  }

  private static @Nullable JsonNode first(@Nullable JsonNode one, @Nullable JsonNode other) {
    return one == null || one.isNull() || (one.isEmpty() && one.isContainerNode()) ? other : one;
  }
}
