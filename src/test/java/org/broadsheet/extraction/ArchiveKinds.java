package org.broadsheet.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Web archives and compressed files as they are in the wild. */
final class ArchiveKinds {

  private static final byte[] PAGE =
      ("<html><head><title>Lock</title></head><body><p>"
              + Kind.LOCK
              + "</p><p>"
              + Kind.QUAY
              + "</p></body></html>")
          .getBytes(UTF_8);

  private static final String LINE = "{\"title\":\"Lock\",\"text\":\"" + Kind.LOCK + "\"}\n";

  private ArchiveKinds() {}

  static List<Kind> all() {
    byte[] gzip = gzip(PAGE);
    return List.of(
        warc("bare.warc", "HTTP/1.0 200 OK\r\nContent-Type: text/html", PAGE),
        warc("http2.warc", "HTTP/2 200\r\ncontent-type: text/html", PAGE),
        warc("short.warc", html("Content-Length: 20"), PAGE),
        warc("comma.warc", "HTTP/1.1 200 OK\r\nContent-Type: text/html, charset=utf-8", PAGE),
        warc("quoted.warc", "HTTP/1.1 200 OK\r\nContent-Type: \"text/html\"", PAGE),
        warc("untold.warc", "HTTP/1.1 200 OK\r\nServer: x", PAGE),
        warc("gzip.warc", html("Content-Encoding: gzip"), gzip),
        warc("unsaid.warc", html("Server: x"), gzip),
        warc("plain.warc", html("Content-Encoding: gzip"), PAGE),
        warc("zstd.warc", html("Content-Encoding: zstd"), Zstd.compress(PAGE)),
        warc("deflate.warc", html("Content-Encoding: deflate"), deflated(PAGE)),
        warc("cut.warc", html("Content-Encoding: gzip"), Arrays.copyOf(gzip, gzip.length - 12))
            .rejecting("TRUNCATED_COMPRESSION"),
        Kind.of(
            "draft.warc",
            new String(warc("x", html("Server: x"), PAGE).file(), UTF_8)
                .replace("WARC/1.0", "WARC/0.18"),
            1),
        Kind.of("a.arc", arc(), 1).skipping(1).on(""),
        Kind.of("tail.jsonl.gz", joined(gzip(LINE.getBytes(UTF_8)), LINE.getBytes(UTF_8)), 1)
            .rejecting("TRUNCATED_COMPRESSION"),
        Kind.of("zeros.jsonl.gz", joined(gzip(LINE.getBytes(UTF_8)), new byte[512]), 1),
        Kind.of(
            "skippable.jsonl.zst",
            joined(
                new byte[] {0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 7},
                Zstd.compress(LINE.getBytes(UTF_8))),
            1),
        Kind.of("nul.html", new String(PAGE, UTF_8).replace("Monday", "Mon\0day"), 1));
  }

  private static String html(String header) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header;
  }

  private static Kind warc(String name, String header, byte[] body) {
    byte[] http = joined((header + "\r\n\r\n").getBytes(UTF_8), body);
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
            + "WARC-Date: 2024-03-05T07:11:32Z\r\nContent-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + http.length
            + "\r\n\r\n";
    return Kind.of(
        name, joined(joined(record.getBytes(UTF_8), http), "\r\n\r\n".getBytes(UTF_8)), 1);
  }

  private static String arc() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + new String(PAGE, UTF_8);
    return "filedesc://x.arc 0.0.0.0 20040305071132 text/plain 3\n1 0\n\n"
        + "http://a.example/1 1.2.3.4 20040305071132 text/html "
        + http.length()
        + "\n"
        + http
        + "\n";
  }

  private static byte[] joined(byte[] one, byte[] two) {
    byte[] joined = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, joined, one.length, two.length);
    return joined;
  }

  private static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  private static byte[] deflated(byte[] bytes) {
    return packed(bytes, DeflaterOutputStream::new);
  }

  /** A way of packing bytes. */
  @FunctionalInterface
  private interface Packing {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] bytes, Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packing.open(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
