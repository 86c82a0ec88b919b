package org.broadsheet.reading.format.message;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.field.Instants;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.TextMarkup;
import org.broadsheet.reading.format.document.HtmlFormat;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * What is inside a record of a web archive: an HTTP response with a page, a resource, or a
 * converted text.
 */
final class WarcPayload {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** What servers say that do not know: the content is looked at. */
  private static final Set<String> UNTOLD =
      Set.of("", "text", "html", "unknown/unknown", "application/octet-stream", "text/htm", "*/*");

  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,20}+=\\s{0,20}+[\"']?\\s{0,20}+([A-Za-z0-9_:.-]{2,40})");

  private static final Pattern STATED_BYTES = Pattern.compile("\\d{1,12}");

  private static final int SNIFFED_BYTES = 1024;

  /** The other types of ISO 28500. */
  private static final Set<String> TYPES =
      Set.of("warcinfo", "request", "metadata", "revisit", "continuation");

  private WarcPayload() {}

  static void read(Attempt attempt, HeaderBlock header, byte[] body, int max) {
    String type = header.bare("warc-type");
    switch (type) {
      case "response" -> response(attempt, header, body, max);
      case "resource", "conversion" -> resource(attempt, header, body, type);
      default -> attempt.skipped("WARC_" + kind(type));
    }
  }

  /**
   * Whether a body that ends before its record should holds all of a page, by what the server said
   * of its length: writers that count what they did not store state too much.
   */
  static boolean isWhole(HeaderBlock header, byte[] body) {
    HttpMessage http = header.bare("warc-type").equals("response") ? HttpMessage.parse(body) : null;
    if (http == null) {
      return false;
    }
    String stated = http.header().getOr("content-length", "").strip();
    return STATED_BYTES.matcher(stated).matches() && Long.parseLong(stated) <= http.body().length;
  }

  /** Whatever a file calls its records, the kinds that are counted stay few. */
  private static String kind(String type) {
    if (type.isEmpty()) {
      return "UNTYPED";
    }
    return TYPES.contains(type) ? type.toUpperCase(Locale.ROOT) : "OF_ANOTHER_TYPE";
  }

  private static void resource(Attempt attempt, HeaderBlock header, byte[] body, String kind) {
    String type = type(header.getOr("content-type", ""));
    boolean isConversion = kind.equals("conversion");
    if (isOfCrawler(header.getOr("warc-target-uri", ""))) {
      attempt.skipped("WARC_RESOURCE_OF_CRAWLER");
    } else if (isPage(type, body)) {
      String charset = charset(header.getOr("content-type", ""));
      page(attempt, WarcFormat.given(header), retrieved(header), body, charset);
    } else if (type.equals("text/plain") || isConversion) {
      WarcFormat.text(attempt, header, body);
    } else {
      attempt.skipped("WARC_RESOURCE_NOT_TEXT");
    }
  }

  /** Logs and settings that wget and others store beside the pages. */
  private static boolean isOfCrawler(String uri) {
    String bare = uri.startsWith("<") ? uri.substring(1) : uri;
    return bare.startsWith("metadata:") || bare.startsWith("urn:") || bare.startsWith("warcinfo:");
  }

  private static void response(Attempt attempt, HeaderBlock header, byte[] body, int max) {
    HttpMessage http = HttpMessage.parse(body);
    if (http != null) {
      http(attempt, WarcFormat.given(header), retrieved(header), http, max);
    } else if (isPage("", body)) {
      page(attempt, WarcFormat.given(header), retrieved(header), body, null);
    } else if (!header.bare("content-type").startsWith("application/http")) {
      attempt.skipped("WARC_RESPONSE_NOT_HTTP");
    } else {
      attempt.defective(
          RejectReason.MALFORMED, "not an HTTP response: it has no status line", body);
    }
  }

  /** A response, in whatever archive it was found. */
  static void http(
      Attempt attempt, GivenFields given, @Nullable Long retrieved, HttpMessage http, int max) {
    if (http.status() / 100 != 2) {
      attempt.skipped("WARC_RESPONSE_NOT_OK");
    } else if (isRobotsFile(given.url())) {
      attempt.skipped("ROBOTS_TXT");
    } else {
      String codings = http.header().getOr("content-encoding", "");
      ContentCoding.Decoded payload = ContentCoding.undo(codings, http.body(), max);
      if (payload.isTooLarge()) {
        attempt.defective(
            RejectReason.TOO_LARGE,
            "its page is larger than --maxRecordBytes=" + max,
            payload.bytes());
      } else {
        payload(attempt, given, retrieved, http, payload);
      }
    }
  }

  private static void payload(
      Attempt attempt,
      GivenFields given,
      @Nullable Long retrieved,
      HttpMessage http,
      ContentCoding.Decoded payload) {
    String declared = http.header().getOr("content-type", "");
    String type = type(declared);
    boolean isPage = isPage(type, payload.bytes());
    if (!isPage && !type.equals("text/plain")) {
      attempt.skipped("WARC_RESPONSE_NOT_TEXT");
      return;
    }
    if (!payload.isWhole() && payload.bytes().length == 0) {
      attempt.defective(
          RejectReason.TRUNCATED_COMPRESSION,
          "its content ends before anything of it can be unpacked",
          http.body());
      return;
    }
    if (isPage) {
      byte[] page = payload.isWhole() ? payload.bytes() : withoutCutTag(payload.bytes());
      page(attempt, given, retrieved, page, charset(declared));
    } else {
      attempt.decode(Markup.TEXT, payload.bytes(), charset(declared), given, retrieved);
    }
    if (!payload.isWhole()) {
      attempt.missing(
          RejectReason.TRUNCATED_COMPRESSION,
          "its content ends before the end of its compression; what was unpacked is read",
          payload.bytes());
    }
  }

  private static byte[] withoutCutTag(byte[] page) {
    int end = page.length;
    for (int i = page.length - 1; i >= 0 && page[i] != '>'; i--) {
      end = page[i] == '<' ? i : end;
    }
    return Arrays.copyOf(page, end);
  }

  private static boolean isPage(String type, byte[] content) {
    return PAGES.contains(type)
        || (UNTOLD.contains(type)
            && TextMarkup.isHtml(
                CharsetDecoding.beginning(
                    Arrays.copyOf(content, Math.min(content.length, SNIFFED_BYTES)))));
  }

  /** The bare type; some servers write a comma or a blank before its parameters. */
  private static String type(String contentType) {
    String lower = SmallLetters.of(contentType.replace("\"", "").strip());
    int end = 0;
    while (end < lower.length() && ";, \t".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    return lower.substring(0, end);
  }

  private static @Nullable String charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static boolean isRobotsFile(@Nullable String url) {
    try {
      return url != null && "/robots.txt".equals(URI.create(url).getPath());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable Long retrieved(HeaderBlock header) {
    return Instants.millis(header.get("warc-date"));
  }

  /** HTTP's charset is only a hint, as the page's own is: see the order of decoding. */
  private static void page(
      Attempt attempt,
      GivenFields given,
      @Nullable Long retrieved,
      byte[] page,
      @Nullable String charset) {
    String declared = charset != null ? charset : HtmlFormat.declaredCharset(page);
    attempt.decode(Markup.HTML, page, declared, given, retrieved);
  }
}
