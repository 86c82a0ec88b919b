package org.broadsheet.reading.format.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/** The parts of a message that a reader shows, by mime4j. */
final class MailMessage {

  private static final int MAX_PARTS = 200;

  private static final Set<String> READ =
      Set.of("subject", "date", "message-id", "from", "archived-at", "content-type");

  /**
   * A title of 300 letters, each encoded. The library's time for encoded words grows with a power
   * of the length, and a field may have as many characters as the message.
   */
  private static final int MAX_FIELD_CHARS = 2_000;

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(Markup markup, byte[] content, @Nullable String charset) {}

  private final Map<String, String> header = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private MailMessage() {}

  /**
   * Reads a message.
   *
   * @throws IOException if it is none
   */
  static MailMessage parse(byte[] bytes) throws IOException {
    MailMessage message = new MailMessage();
    MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE);
    stream.parse(new ByteArrayInputStream(bytes));
    try {
      int depth = 0;
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM && message.parts.size() < MAX_PARTS;
          state = stream.next()) {
        depth += state == EntityState.T_START_BODYPART ? 1 : 0;
        depth -= state == EntityState.T_END_BODYPART ? 1 : 0;
        if (state == EntityState.T_FIELD && depth == 0) {
          message.addField(stream.getField());
        } else if (state == EntityState.T_BODY) {
          message.addPart(stream);
        }
      }
    } catch (MimeException e) {
      throw new IOException(e);
    }
    return message;
  }

  private void addField(Field field) {
    String name = SmallLetters.of(field.getName());
    String body = field.getBody();
    if (READ.contains(name) && body != null && !header.containsKey(name)) {
      String line = body.replaceAll("\\r?\\n", "");
      String bounded = line.substring(0, Math.min(line.length(), MAX_FIELD_CHARS));
      header.put(
          name,
          DecoderUtil.decodeEncodedWords(bounded, DecodeMonitor.SILENT)
              .replaceAll("\\s+", " ")
              .strip());
    }
  }

  private void addPart(MimeTokenStream stream) throws IOException {
    BodyDescriptor body = stream.getBodyDescriptor();
    Markup markup =
        switch (body.getMimeType()) {
          case "text/plain" -> Markup.TEXT;
          case "text/html" -> Markup.HTML;
          default -> null;
        };
    if (markup != null) {
      try (InputStream content = stream.getDecodedInputStream()) {
        boolean isSaid = header.containsKey("content-type") || !parts.isEmpty();
        String charset = isSaid ? body.getCharset() : null;
        parts.add(
            new Part(markup, content.readAllBytes(), "us-ascii".equals(charset) ? null : charset));
      }
    }
  }

  /** Ends the attempt with the plain text, or with the page if there is none. */
  void read(Attempt attempt) {
    Part shown = shown();
    GivenFields given =
        GivenFields.builder()
            .setTitle(header.get("subject"))
            .setDate(header.get("date"))
            .setSourceId(header.get("message-id"))
            .setAuthors(author())
            .setUrl(bare(header.get("archived-at")))
            .build();
    if (shown == null) {
      attempt.skipped("MAIL_WITHOUT_TEXT");
    } else {
      attempt.decode(shown.markup(), shown.content(), shown.charset(), given, null);
    }
  }

  private @Nullable Part shown() {
    for (Part part : parts) {
      if (part.markup() == Markup.TEXT && !isBlank(part.content())) {
        return part;
      }
    }
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String bare(@Nullable String address) {
    return address == null ? null : address.replaceAll("[<>]", "").strip();
  }

  /** The name before or after the address, as {@code Jo Reed <jo@...>} or {@code jo@... (Jo)}. */
  private List<String> author() {
    String from = header.getOrDefault("from", "");
    int angle = from.indexOf('<');
    int open = from.indexOf('(');
    int close = from.indexOf(')', open + 1);
    String name =
        angle > 0
            ? from.substring(0, angle)
            : open >= 0 && close > open ? from.substring(open + 1, close) : "";
    String bare = name.replace("\"", "").strip();
    return bare.isEmpty() ? List.of() : List.of(bare);
  }
}
