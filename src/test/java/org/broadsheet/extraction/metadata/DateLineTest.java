package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 May 2024",
        "Published14 May 2024, 09:30",
        "Di 14.05.24 | 09:30 Uhr | Von Ada Quill",
        "05/14/24",
        "14.05.2024, Lesezeit 5 Min.",
        "As of: 14 May 2024, 09:30",
        "Updated 15 May 2024 | Published 14 May 2024",
        "Published on Tuesday, 14 May 2024 - 09:30 Last updated Tuesday, 14 May 2024 - 18:00",
        "Дата публикации: 14 мая 2024 г.",
        "14 lis 2023 aktualizacja 14 May 2024",
        "Julkaistu 14. toukokuuta 2024 klo 9.30",
        "Publié le 14 mai 2024 à 10h32, mis à jour le 16 mai à 9h00",
        "14/05/2024 - 04:30 - Fonte: Agência Maré - Foto: Ana Reel/Porto",
        "प्रकाशित: मंगलवार, 14 मई 2024",
        "湾岸新聞 2024/5/14 21:17（最終更新 5/15 21:17） 789文字",
        "2024年5月14日 10:30 来源：海湾日报海外版 作者：张三 编辑：李四",
        "2024年5月14日星期二 海湾晚报",
        "2024年5月14日付 港新聞朝刊",
        "14 พ.ค. 2567 เวลา 10:30 น.",
        "2024년 5월 14일 오전 10:30 김민수 기자",
        "14 May 2024 | Harbour Press Agency | Photo: Ada Quill | Text: Jon Arvo",
      })
  void givesTheDayOfPublication(String line) {
    DateLine found = DateLine.parse(line).orElseThrow();
    if (!line.contains("lis")) {
      assertEquals(LocalDate.of(2024, 5, 14), found.date().day());
    }
    assertTrue(found.isOfPublication());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 15 May 2024",
        "By Ada QuillUpdated: May 15, 2024",
        "Available until 06/28/2024",
        "02:57 min. Available until 06/28/2024.",
        "Zuletzt aktualisiert am 15. Mai 2024",
        "Video verfügbar bis 15.05.2025",
      })
  void otherDaysAreNotThatOfPublication(String line) {
    assertFalse(DateLine.parse(line).map(DateLine::isOfPublication).orElse(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The terminal has been closed since 14 December 2021.",
        "On 14 May 2024 the council of the town voted to close it",
        "2024年5月14日，两城之间的渡轮停航一个月，乘客改乘巴士，年票可在周五之前退款。",
        "渡轮自2024年5月14日起停航一个月。",
        "両市を結ぶフェリーは2024年5月14日から1か月間運休する。",
        "両市を結ぶフェリーは2024年5月14日から1か月間運休する",
        "2024年5月14日、二つの町を結ぶ古い橋が閉鎖されたと市が発表",
        "เรือข้ามฟากระหว่างสองเมืองจะหยุดให้บริการตั้งแต่วันที่ 14 พฤษภาคม 2567 เป็นเวลาหนึ่งเดือน",
        "두 도시를 잇는 여객선이 2024년 5월 14일부터 한 달 동안 운항을 멈춘다.",
        "14 May 2024 | the council of the town voted for it | and the mayor did not",
        "Version 1.2.34",
        "Ada Quill",
      })
  void sentencesAndOtherLinesAreNoDateLines(String line) {
    assertTrue(DateLine.parse(line).isEmpty());
  }
}
