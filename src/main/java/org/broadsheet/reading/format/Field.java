package org.broadsheet.reading.format;

import java.util.List;

/** What a field of a structured record can mean, with the names that are known without mapping. */
public enum Field {
  TEXT("text|body|content|article|maintext|plaintext|articlebody|article_text|full_text|fulltext"),
  HTML("html|raw_html|page_html"),
  TITLE("title|headline"),
  URL("url|link|uri|canonical_url"),
  PUBLISHED(
      "date|published|pubdate|date_publish|publishing_date|published_at|published_on|datepublished|publish_date|publication_date|created|created_at"),
  ID("id|_id|article_id|doc_id"),
  OUTLET("outlet|source|publisher|source_domain|publication|site_name"),
  AUTHORS("authors|author|byline|creator"),
  SECTION("section|category"),
  RETRIEVED("date_download|retrieved_at|crawl_date|warc_date|fetched_at");

  private final String builtInNames;

  Field(String builtInNames) {
    this.builtInNames = builtInNames;
  }

  /** Names in lower case, the most trusted first. */
  public List<String> builtInNames() {
    return List.of(builtInNames.split("\\|"));
  }
}
