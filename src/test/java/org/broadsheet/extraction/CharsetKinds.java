package org.broadsheet.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Files in charsets that nothing tells, or that are told wrongly, and damaged ones. */
final class CharsetKinds {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String RUSSIAN =
      "Совет города одобрил план нового шлюза, спор продолжался до ночи. Мэр сказала, что работы"
          + " начнутся весной.";

  private static final String LITHUANIAN =
      "Miesto valdyba antradienį pritarė šliuzo planui, o merė žadėjo, kad darbai prasidės kitą"
          + " pavasarį. Gyventojai būgštauja dėl mokesčių.";

  private static final String HEBREW =
      "מועצת העיר אישרה את תוכנית הסכר החדש, אמרה ראש העיר ביום שני.";

  private static final String JAPANESE = "町議会は新しい水門の計画を可決し、町長は春に工事が始まると述べた。";

  private CharsetKinds() {}

  static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    for (String sign :
        new String[] {"It´s the plan.", "• One • Two", "31° outside.", "€90m", "9×12", "£90m"}) {
      Kind kind = Kind.of("sign" + kinds.size() + ".html", page(sign, "iso-8859-1", "en"), WESTERN);
      kinds.add(kind.in("windows-1252").saying(sign));
    }
    for (String wrong : new String[] {"windows-1251", "big5", "koi8-r", "shift_jis"}) {
      String text = "The café of Señor Núñez costs £5.";
      kinds.add(
          Kind.of("wrong-" + wrong + ".html", page(text, wrong, "en"), WESTERN)
              .in("windows-1252")
              .saying(text));
    }
    kinds.add(
        Kind.of(
                "latin-said.html",
                page(RUSSIAN, "iso-8859-1", "en"),
                Charset.forName("windows-1251"))
            .in("windows-1251")
            .saying(RUSSIAN));
    kinds.add(text("ibm.txt", RUSSIAN, "IBM866"));
    kinds.add(text("mac.txt", RUSSIAN, "x-MacCyrillic"));
    kinds.add(text("baltic.txt", LITHUANIAN, "windows-1257"));
    kinds.add(text("hebrew.txt", HEBREW, "windows-1255"));
    kinds.add(text("japanese.txt", JAPANESE, "ISO-2022-JP"));
    kinds.add(
        Kind.of("rows.csv", rows("The bill is £90m, down from £120m."), WESTERN)
            .in("windows-1252")
            .saying("£90m"));
    kinds.add(damaged("damaged.txt", "Lock opens\n\n“" + Kind.LOCK + "” – " + Kind.QUAY));
    kinds.add(damaged("damaged.html", page("“" + Kind.LOCK + "” – " + Kind.QUAY, "utf-8", "en")));
    kinds.add(
        damaged(
            "damaged.jsonl",
            "{\"title\":\"“Lock”\",\"text\":\"“" + Kind.LOCK + "” – " + Kind.QUAY + "\"}\n"));
    return kinds;
  }

  private static Kind text(String name, String text, String charset) {
    return Kind.of(name, text + "\n\n" + text, Charset.forName(charset)).in(charset).saying(text);
  }

  private static String rows(String text) {
    return "title,text\nRow,\"" + Kind.LOCK + " " + text + "\"\n";
  }

  /** One bad byte, after the first word of the sentence. */
  private static Kind damaged(String name, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int at = text.substring(0, text.indexOf(" at Oxmoor")).getBytes(UTF_8).length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(0xff);
    out.write(bytes, at, bytes.length - at);
    return Kind.of(name, out.toByteArray(), 1).saying("The lock\uFFFD at Oxmoor opened");
  }

  private static String page(String text, String charset, String language) {
    return "<html lang=\""
        + language
        + "\"><head><meta charset=\""
        + charset
        + "\"><title>Lock</title></head><body><p>"
        + Kind.LOCK
        + " "
        + text
        + " "
        + Kind.QUAY
        + "</p></body></html>";
  }
}
