package org.broadsheet.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/** What is inside a WARC record: an HTTP response with a page, a resource, or a converted text. */
final class WarcPayload {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** The other types of ISO 28500. */
  private static final Set<String> TYPES =
      Set.of("warcinfo", "request", "metadata", "revisit", "continuation");

  private WarcPayload() {}

  static void read(Attempt attempt, HeaderBlock header, byte[] body, int max) {
    String type = header.bare("warc-type");
    switch (type) {
      case "response" -> response(attempt, header, body, max);
      case "resource" -> resource(attempt, header, body);
      case "conversion" -> WarcFormat.text(attempt, header, body);
      default -> attempt.skipped("WARC_" + kind(type));
    }
  }

  /** Whatever a file calls its records, the kinds that are counted stay few. */
  private static String kind(String type) {
    if (type.isEmpty()) {
      return "UNTYPED";
    }
    return TYPES.contains(type) ? type.toUpperCase(Locale.ROOT) : "OF_ANOTHER_TYPE";
  }

  private static void resource(Attempt attempt, HeaderBlock header, byte[] body) {
    String type = header.bare("content-type");
    if (PAGES.contains(type)) {
      page(attempt, header, body, header.parameter("content-type", "charset"));
    } else if (type.equals("text/plain")) {
      WarcFormat.text(attempt, header, body);
    } else {
      attempt.skipped("WARC_RESOURCE_NOT_TEXT");
    }
  }

  private static void response(Attempt attempt, HeaderBlock header, byte[] body, int max) {
    try {
      HttpResponse response =
          HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(body)));
      String declared = response.headers().first("Content-Type").orElse("");
      String type = HeaderBlock.bareValue(declared);
      if (response.status() / 100 != 2) {
        attempt.skipped("WARC_RESPONSE_NOT_OK");
      } else if (PAGES.contains(type)) {
        page(
            attempt,
            header,
            payload(response, body, max),
            HeaderBlock.parameterOf(declared, "charset"));
      } else if (type.equals("text/plain")) {
        WarcFormat.text(attempt, header, payload(response, body, max));
      } else {
        attempt.skipped("WARC_RESPONSE_NOT_TEXT");
      }
    } catch (IOException | RuntimeException e) {
      attempt.defective(RejectReason.MALFORMED, "not an HTTP response: " + e.getMessage(), body);
    }
  }

  /**
   * The payload unpacked. Some crawlers unpack it themselves and keep the header that says it is
   * packed; then it is taken as it is.
   */
  private static byte[] payload(HttpResponse response, byte[] body, int max) throws IOException {
    try (InputStream in = response.bodyDecoded().stream()) {
      byte[] payload = in.readNBytes(max);
      if (payload.length > 0) {
        return payload;
      }
    } catch (IOException e) {
      // Not packed as declared: see above.
    }
    int blank = new String(body, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
    return blank < 0 ? body : Arrays.copyOfRange(body, blank + 4, body.length);
  }

  /** HTTP's charset is only a hint, as the page's own is: see the order of decoding. */
  private static void page(
      Attempt attempt, HeaderBlock header, byte[] page, @Nullable String charset) {
    String declared = charset != null ? charset : HtmlFormat.declaredCharset(page);
    attempt.decode(
        Markup.HTML,
        page,
        declared,
        WarcFormat.given(header),
        Instants.millis(header.get("warc-date")));
  }
}
