package org.broadsheet.reading.format.recognition;

import java.util.Locale;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.pdf.PdfFormat;
import org.broadsheet.reading.format.table.XlsxFormat;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of files that lie among articles and are not read: what a browser saves beside a page, and
 * documents of formats that this program does not know.
 */
public enum OtherKind {
  IMAGE(false, ".png|.jpg|.jpeg|.gif|.webp|.ico|.svg|.bmp|.avif"),
  AUDIO_OR_VIDEO(false, ".mp3|.mp4|.webm|.ogg|.wav|.m4a|.mov"),
  STYLE_SHEET(false, ".css"),
  SCRIPT(false, ".js|.mjs|.map"),
  FONT(false, ".woff|.woff2|.ttf|.otf|.eot"),
  OUTLET_REGISTRY(false, ""),
  LOG(false, ""),
  ROBOTS_TXT(false, ""),
  ADS_TXT(false, ""),
  LIST_OF_ADDRESSES(false, ""),
  WEB_ARCHIVE_INDEX(false, ".cdx|.cdxj"),
  SETTINGS(false, ".ini|.cfg|.conf"),
  DATABASE_DUMP(true, ""),
  PACKED_FILE(true, ""),
  OFFICE_DOCUMENT(true, ".docx|.doc|.odt|.rtf|.xlsx|.xls|.ods|.pptx|.epub");

  /** What {@code --outlets} reads; such a list often lies beside the articles. */
  private static final String REGISTRY_HEADER = "domain,name,aliases,country";

  private final boolean isArticleLike;
  private final String extensions;

  OtherKind(boolean isArticleLike, String extensions) {
    this.isArticleLike = isArticleLike;
    this.extensions = extensions;
  }

  /** Whether such a file may hold an article, so that not reading it must be a reject. */
  public boolean isArticleLike() {
    return isArticleLike;
  }

  /** What a person can do to have it read. */
  public String advice() {
    return switch (this) {
      case DATABASE_DUMP ->
          "a dump in SQL is not read; load it into its database, and export the table as CSV or JSON";
      case PACKED_FILE ->
          "files packed in this way are not read; unpack it, or pack it with zip, gzip or zstd";
      default ->
          name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " files are not read; save it as text or HTML";
    };
  }

  /** The kind of a file by its first bytes and then by its name, or null if it is to be read. */
  public static @Nullable OtherKind of(Head head) {
    if (Formats.of(head) instanceof XlsxFormat || Formats.of(head) instanceof PdfFormat) {
      return null;
    }
    if (head.begins('{', '\\', 'r', 't', 'f')
        || head.begins(0xd0, 0xcf, 0x11, 0xe0)
        || XlsxFormat.isOfficeArchive(head)) {
      return OFFICE_DOCUMENT;
    }
    if (isPacked(head)) {
      return PACKED_FILE;
    }
    if (isImage(head)) {
      return IMAGE;
    }
    if (head.text().startsWith(REGISTRY_HEADER)) {
      return OUTLET_REGISTRY;
    }
    OtherKind byName = byName(head);
    return byName == null ? TextKinds.of(head.text()) : byName;
  }

  private static @Nullable OtherKind byName(Head head) {
    for (OtherKind kind : values()) {
      if (!kind.isArticleLike
          && !kind.extensions.isEmpty()
          && head.isNamed(kind.extensions.split("\\|"))) {
        return kind;
      }
    }
    return null;
  }

  /** 7-Zip, RAR, compress, LZ4, lzip, LZMA, Snappy, by the first bytes that each prescribes. */
  private static boolean isPacked(Head head) {
    return head.begins('7', 'z', 0xbc, 0xaf, 0x27, 0x1c)
        || head.begins('R', 'a', 'r', '!', 0x1a, 7)
        || head.begins(0x1f, 0x9d)
        || head.begins(4, 0x22, 0x4d, 0x18)
        || head.begins('L', 'Z', 'I', 'P', 1)
        || head.begins(0x5d, 0, 0)
        || head.begins(0xff, 6, 0, 0, 's', 'N', 'a', 'P', 'p', 'Y');
  }

  private static boolean isImage(Head head) {
    return head.begins(0x89, 'P', 'N', 'G')
        || head.begins(0xff, 0xd8, 0xff)
        || head.begins('G', 'I', 'F', '8')
        || (head.begins('R', 'I', 'F', 'F') && head.bytesAt(8, "WEBP"));
  }
}
