package org.broadsheet.extraction.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.BareWords;
import org.jspecify.annotations.Nullable;

/** All articles, pages and persons that JSON-LD describes; tolerant of the usual breakage. */
final class StructuredArticles {

  /** Deeper nesting is no description of an article. */
  private static final int MAX_DEPTH = 12;

  /** Deeper descriptions are of parts of the page: reviews, videos. */
  private static final int MAX_PAGE_DEPTH = 2;

  /** What speaks for an article: its place, its address, and most of all its title. */
  private static final int ALONE = 2;

  private static final int SAME_ADDRESS = 2;
  private static final int SAME_TITLE = 3;

  /** Fewer may be one article, described by two programs. */
  private static final int MIN_LISTED = 3;

  /** An article below one of these fields is another one. */
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "citation",
          "isBasedOn",
          "mentions",
          "relatedLink",
          "comment",
          "review",
          "isPartOf",
          "blogPost",
          "liveBlogUpdate",
          "about",
          "subjectOf",
          "significantLink");

  private static final Set<String> OTHER_ARTICLES =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review", "SocialMediaPosting");

  private static final Set<String> LISTS =
      Set.of("CollectionPage", "ItemList", "SearchResultsPage", "Blog");

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

  /**
   * An article.
   *
   * @param isOther whether it is described as a part of a list or as related to something
   */
  private record Found(JsonNode node, boolean isOther) {}

  private final List<Found> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();
  private boolean isList;

  private StructuredArticles() {}

  static StructuredArticles in(List<String> scripts) {
    StructuredArticles found = new StructuredArticles();
    for (String script : scripts) {
      JsonNode root = parse(script);
      if (root != null) {
        found.isList |= LISTS.contains(root.path("@type").asText());
        found.collect(root, false, 0);
      }
    }
    return found;
  }

  List<JsonNode> pages() {
    return pages;
  }

  /** Whether a script as a whole describes a list. */
  boolean isList() {
    return isList;
  }

  /** What stands under the {@literal @id} that a value refers to, else the value itself. */
  JsonNode resolved(JsonNode value) {
    JsonNode one = value.isArray() && value.size() == 1 ? value.get(0) : value;
    JsonNode id = one.isObject() && !one.has("name") ? one.get("@id") : null;
    return id == null ? one : named.getOrDefault(id.asText(), one);
  }

  /**
   * This page's article, or null: that of the page's address or title, else the first that is not
   * described as one of a list or as related to another. Several of which none has the page's
   * address or title are a list.
   */
  @Nullable JsonNode choose(List<String> addresses, List<String> titles) {
    JsonNode best = null;
    int bestScore = 0;
    for (Found found : articles) {
      int score =
          (found.isOther() ? 0 : ALONE)
              + (isOneOf(found.node(), addresses) ? SAME_ADDRESS : 0)
              + (hasTitle(found.node(), titles) ? SAME_TITLE : 0);
      if (score > bestScore) {
        best = found.node();
        bestScore = score;
      }
    }
    long headlines =
        articles.stream()
            .filter(found -> !found.isOther() && found.node().has("headline"))
            .map(found -> found.node().get("headline"))
            .distinct()
            .count();
    if (bestScore == ALONE && headlines >= MIN_LISTED) {
      isList = true;
      return null;
    }
    return best;
  }

  private static boolean isOneOf(JsonNode article, List<String> addresses) {
    for (String field : List.of("url", "mainEntityOfPage", "@id")) {
      String address = StructuredText.of(article.get(field), "@id", "url");
      if (address != null && addresses.contains(address)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTitle(JsonNode article, List<String> titles) {
    String headline = StructuredText.of(article.get("headline"));
    String bare = headline == null ? "" : BareWords.of(headline);
    return !bare.isEmpty() && titles.stream().anyMatch(title -> title.contains(bare));
  }

  private static @Nullable JsonNode parse(String script) {
    String json = script.strip().replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      return null;
    }
  }

  private void collect(JsonNode node, boolean isOther, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isObject() && isArticle(node)) {
      articles.add(new Found(node, isOther));
    } else if (node.isObject() && node.has("datePublished") && depth <= MAX_PAGE_DEPTH) {
      pages.add(node);
    }
    if (node.has("@id") && node.has("name")) {
      named.putIfAbsent(node.get("@id").asText(), node);
    }
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field ->
                  collect(field.getValue(), isOther || OTHERS.contains(field.getKey()), depth + 1));
    } else {
      node.forEach(child -> collect(child, isOther, depth + 1));
    }
  }

  static List<String> types(JsonNode node) {
    JsonNode type = node.get("@type");
    List<String> types = new ArrayList<>();
    if (type != null) {
      (type.isArray() ? type : List.of(type)).forEach(one -> types.add(one.asText()));
    }
    return types;
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(type -> type.endsWith("Article") || OTHER_ARTICLES.contains(type));
  }
}
