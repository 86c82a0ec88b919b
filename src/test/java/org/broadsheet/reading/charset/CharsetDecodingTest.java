package org.broadsheet.reading.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDecodingTest {

  private static final String ENGLISH =
      "<p>The town council met on Tuesday evening and agreed to repair the old bridge before the"
          + " winter, after a long debate about who should pay for it.</p>";

  private static final Charset LATIN = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bill is £90m.",
        "The bill is €90m.",
        "A fine of ¥500 was paid.",
        "It was 31° in the hall.",
        "A hall of 9×12 metres.",
        "• One • Two • Three",
        "· One · Two · Three",
        "The coun\u00adcil rose.",
        "It´s the town´s plan.",
        "It’s the town’s plan.",
        "He said “yes” – and left…",
        "© 2004 The Town Paper®",
        "See § 5 and ½ of § 6.",
        "Ten\u00a0miles and 5±1 m²",
        "The café opened at noon.",
        "Señor Álvarez and François Müller came from Köln.",
        "Åse Sørensen of Malmö",
        "« Non », she said: ¿Qué?",
      })
  void readsTheSignsOfEnglishPagesWithAndWithoutDeclaration(String line) {
    String page = "<html><head><title>Bridge</title></head><body><p>" + line + "</p>" + ENGLISH;
    for (String declared : new String[] {null, "iso-8859-1", "windows-1252"}) {
      assertDecodes(page, "windows-1252", page.getBytes(LATIN), declared);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Городской совет решил отремонтировать старый мост до зимы.",
    "KOI8-R, Городской совет решил отремонтировать старый мост до зимы.",
    "IBM866, Городской совет решил отремонтировать старый мост до зимы.",
    "IBM855, Городской совет решил отремонтировать старый мост до зимы.",
    "x-MacCyrillic, Городской совет решил отремонтировать старый мост до зимы.",
    "ISO-8859-5, Градският съвет реши да ремонтира стария мост преди зимата.",
    "windows-1253, Το δημοτικό συμβούλιο αποφάσισε να επισκευάσει την παλιά γέφυρα.",
    "windows-1254, Belediye meclisi eski köprüyü kıştan önce onarmaya karar verdi.",
    "windows-1255, מועצת העיר החליטה לתקן את הגשר הישן לפני החורף.",
    "windows-1256, قرر مجلس المدينة إصلاح الجسر القديم قبل الشتاء.",
    "windows-1257, Miesto taryba nusprendė iki žiemos sutvarkyti senąjį tiltą.",
    "windows-1250, Rada města rozhodla opravit starý most ještě před zimou.",
    "ISO-8859-2, Rada miasta postanowiła wyremontować stary most przed zimą.",
    "x-windows-874, สภาเทศบาลตัดสินใจซ่อมแซมสะพานเก่าก่อนฤดูหนาว",
    "windows-31j, 市議会は冬が来る前に古い橋を修理することを決めた。",
    "EUC-JP, 市議会は冬が来る前に古い橋を修理することを決めた。",
    "ISO-2022-JP, 市議会は冬が来る前に古い橋を修理することを決めた。",
    "ISO-2022-KR, 시의회는 겨울이 오기 전에 낡은 다리를 고치기로 했다.",
    "x-windows-949, 시의회는 겨울이 오기 전에 낡은 다리를 고치기로 했다.",
    "x-Johab, 시의회는 겨울이 오기 전에 낡은 다리를 고치기로 했다.",
    "GB18030, 市议会决定在冬天之前修理旧桥。",
    "Big5-HKSCS, 市議會決定在冬天之前修理舊橋。",
  })
  void tellsUndeclaredCharsetsByTheirText(String charset, String line) {
    byte[] bytes = (line + "\n" + line + "\n").getBytes(Charset.forName(charset));
    assertDecodes(line + "\n" + line + "\n", charset, bytes, null);
    assertDecodes(line + "\n" + line + "\n", charset, bytes, charset);
  }

  @Test
  void readsCharsetsThatJavaDoesNotKnow() {
    byte[] sami = {'K', (byte) 0xe1, 'r', (byte) 0xe1, (byte) 0xb9, 'j', 'o', 'h', 'k', 'a'};
    assertDecodes("Kárášjohka".replace('š', 'đ'), "ISO-8859-10", sami, "iso-8859-10");
  }

  @Test
  void doesNotBelieveADeclarationThatAWholePageSpeaksAgainst() {
    String line = "Городской совет решил отремонтировать старый мост до зимы.";
    byte[] bytes = line.getBytes(Charset.forName("windows-1251"));
    assertDecodes(line, "windows-1251", bytes, "iso-8859-1");
  }

  @Test
  void readsTheCharsetThatTheUserNames() {
    byte[] bytes = "Café".getBytes(LATIN);
    assertEquals("Cafй", CharsetDecoding.decodeAs(bytes, "cp1251").text());
    assertEquals(
        "Café", CharsetDecoding.decodeAs("Café".getBytes(StandardCharsets.UTF_8), "cp1251").text());
  }

  @Test
  void ignoresADeclarationOfUtf16ThatIsReadAsAscii() {
    assertDecodes("The café", "windows-1252", "The café".getBytes(LATIN), "utf-16");
  }

  @Test
  void keepsUtf8InSpiteOfOneBadByte() {
    byte[] good = "The “bridge” is old, and the café is new.".getBytes(StandardCharsets.UTF_8);
    byte[] bad = good.clone();
    bad[bad.length - 4] = (byte) 0x92;
    Decoded decoded = CharsetDecoding.decode(bad, null);
    assertNotNull(decoded);
    assertEquals("UTF-8", decoded.charset());
    assertEquals("The “bridge” is old, and the café is \uFFFDew.", decoded.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsWideTextWithAndWithoutAMark(String charset) {
    for (String line :
        new String[] {"The old bridge.\nIt is closed.\n", "旧桥于2004年关闭。\n冬天之前修理。\n"}) {
      byte[] bytes = line.getBytes(Charset.forName(charset));
      byte[] marked = ("\uFEFF" + line).getBytes(Charset.forName(charset));
      assertDecodes(line, charset, bytes, null);
      assertDecodes(line, charset, marked, null);
    }
  }

  @Test
  void dropsStrayZeroBytes() {
    assertDecodes(ENGLISH, "UTF-8", ("\0" + ENGLISH).getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertNull(CharsetDecoding.decode(noise, null));
    ByteArrayOutputStream withoutZeros = new ByteArrayOutputStream();
    for (byte b : noise) {
      if (b != 0) {
        withoutZeros.write(b);
      }
    }
    assertNull(CharsetDecoding.decode(withoutZeros.toByteArray(), null));
    assertNull(CharsetDecoding.decode(withoutZeros.toByteArray(), "iso-8859-1"));
  }

  private static void assertDecodes(
      String expected, String charset, byte[] bytes, String declared) {
    Decoded decoded = CharsetDecoding.decode(bytes, declared);
    assertNotNull(decoded);
    assertEquals(expected, decoded.text());
    assertEquals(charset, decoded.charset());
  }
}
