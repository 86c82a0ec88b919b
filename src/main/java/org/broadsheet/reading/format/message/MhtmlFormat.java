package org.broadsheet.reading.format.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.Instants;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.document.HtmlFormat;
import org.jspecify.annotations.Nullable;

/** A page that a browser saved with all its parts as one MIME message (RFC 2557). */
public final class MhtmlFormat implements RecordFormat {

  private static final Pattern START =
      Pattern.compile("(?i)^(from|mime-version|snapshot-content-location|content-type|subject): ");

  @Override
  public String name() {
    return "MHTML";
  }

  @Override
  public Fit fit(Head head) {
    String text = head.text();
    boolean isMessage = START.matcher(text).find() && text.contains("multipart/related");
    if (isMessage) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".mhtml", ".mht") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Piece whole = bytes.rest(out.settings().maxBytes());
    if (out.isTooLarge(whole)) {
      return;
    }
    Attempt attempt = out.attempt(whole.position(), whole.bytes());
    String message = latin(whole.bytes());
    HeaderBlock header = HeaderBlock.parse(bytes(before(message)));
    String page = pagePart(message, header.parameter("content-type", "boundary"));
    if (page == null) {
      attempt.defective(RejectReason.MALFORMED, "no part of it is a page", whole.bytes());
    } else {
      decode(attempt, header, page);
    }
  }

  /** The first part that is HTML; browsers put the page itself first. */
  private static @Nullable String pagePart(String message, @Nullable String boundary) {
    if (boundary == null || boundary.isEmpty()) {
      return HeaderBlock.parse(bytes(before(message))).bare("content-type").equals("text/html")
          ? message
          : null;
    }
    for (String part : message.split(Pattern.quote("--" + boundary))) {
      String stripped = part.replaceFirst("^\r?\n", "");
      if (HeaderBlock.parse(bytes(before(stripped))).bare("content-type").equals("text/html")) {
        return stripped;
      }
    }
    return null;
  }

  private static void decode(Attempt attempt, HeaderBlock header, String part) {
    HeaderBlock own = HeaderBlock.parse(bytes(before(part)));
    byte[] page = transferDecoded(own.bare("content-transfer-encoding"), after(part));
    String declared = own.parameter("content-type", "charset");
    attempt.decode(
        Markup.HTML,
        page,
        declared != null ? declared : HtmlFormat.declaredCharset(page),
        GivenFields.builder().setUrl(url(header, own)).build(),
        Instants.rfc1123(header.get("date")));
  }

  private static @Nullable String url(HeaderBlock header, HeaderBlock own) {
    String snapshot = header.get("snapshot-content-location");
    String url = snapshot != null ? snapshot : own.get("content-location");
    return url != null && url.matches("(?i)https?://.*") ? url : null;
  }

  private static byte[] transferDecoded(String encoding, String body) {
    return switch (encoding) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body);
      default -> bytes(body);
    };
  }

  private static byte[] base64(String body) {
    try {
      return Base64.getMimeDecoder().decode(bytes(body.strip()));
    } catch (IllegalArgumentException e) {
      return bytes(body);
    }
  }

  /** RFC 2045, 6.7; what is no code stands for itself. */
  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        out.write(c);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i += 1;
      } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
        out.write(Integer.parseInt(body, i + 1, i + 3, 16));
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  private static String before(String message) {
    int end = blankLine(message);
    return end < 0
        ? message.substring(0, Math.min(message.length(), 1 << 16))
        : message.substring(0, end);
  }

  private static String after(String message) {
    int end = blankLine(message);
    return end < 0 ? "" : message.substring(end).stripLeading();
  }

  private static int blankLine(String message) {
    int crlf = message.indexOf("\r\n\r\n");
    int lf = message.indexOf("\n\n");
    return crlf < 0 || (lf >= 0 && lf < crlf) ? lf : crlf;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
