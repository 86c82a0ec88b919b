package org.broadsheet.extraction.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD; tolerant of the usual breakage. */
public final class StructuredData {

  /** Deeper nesting is no description of an article. */
  private static final int MAX_DEPTH = 12;

  /** Deeper descriptions are of parts of the page: reviews, videos. */
  private static final int MAX_PAGE_DEPTH = 2;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private final @Nullable JsonNode article;
  private final List<JsonNode> pages;
  private final boolean isList;

  private StructuredData(@Nullable JsonNode article, List<JsonNode> pages, boolean isList) {
    this.article = article;
    this.pages = pages;
    this.isList = isList;
  }

  /** Reads the scripts of a page; a page without is described by nothing. */
  public static StructuredData of(List<String> scripts) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    boolean isList = false;
    for (String script : scripts) {
      JsonNode root = parse(script);
      if (root != null) {
        isList |= LISTS.contains(root.path("@type").asText());
        collect(root, articles, pages, 0);
      }
    }
    return new StructuredData(articles.isEmpty() ? null : articles.get(0), pages, isList);
  }

  public boolean isPresent() {
    return article != null;
  }

  /** Whether the page is described as a list of others, and not as an article. */
  public boolean isList() {
    return isList && article == null;
  }

  /**
   * The article's text, or null: its body, or the headlines and bodies of a live blog's updates, a
   * line each.
   */
  public @Nullable String body() {
    String body = text("articleBody");
    JsonNode updates = article == null ? null : article.get("liveBlogUpdate");
    if (body != null || updates == null) {
      return body;
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
      for (String field : List.of("headline", "articleBody")) {
        String line = textOf(update.get(field), "text");
        if (line != null) {
          lines.add(line);
        }
      }
    }
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  /** A field of the article as text, or null: of an object its url, {@literal @id} or name. */
  public @Nullable String text(String field) {
    return article == null ? null : textOf(article.get(field), "url", "@id", "name");
  }

  /** A field of anything that is described as a page, or null. */
  public @Nullable String anyText(String field) {
    for (JsonNode page : pages) {
      String text = textOf(page.get(field), "url", "@id", "name");
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The name in a field that describes a person or an organisation, or null. */
  public @Nullable String name(String field) {
    return article == null ? null : textOf(article.get(field), "name");
  }

  /** All names in a field of one or several persons. */
  public List<String> names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode value = article == null ? null : article.get(field);
    if (value != null) {
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        String name = textOf(one, "name");
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static @Nullable String textOf(@Nullable JsonNode value, String... keys) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      return value.isEmpty() ? null : textOf(value.get(0), keys);
    }
    if (value.isValueNode()) {
      return value.asText().isBlank() ? null : value.asText().strip();
    }
    for (String key : keys) {
      String text = textOf(value.get(key), keys);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable JsonNode parse(String script) {
    String json = script.strip().replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      return null;
    }
  }

  private static void collect(
      JsonNode node, List<JsonNode> articles, List<JsonNode> pages, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isObject() && isArticle(node.get("@type"))) {
      articles.add(node);
    } else if (node.isObject() && node.has("datePublished") && depth <= MAX_PAGE_DEPTH) {
      pages.add(node);
    }
    if (node.isContainerNode()) {
      node.forEach(child -> collect(child, articles, pages, depth + 1));
    }
  }

  private static final Set<String> OTHER_ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review", "SocialMediaPosting");

  private static final Set<String> LISTS =
      Set.of("CollectionPage", "ItemList", "SearchResultsPage");

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asText();
      if (name.endsWith("Article") || OTHER_ARTICLES.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
