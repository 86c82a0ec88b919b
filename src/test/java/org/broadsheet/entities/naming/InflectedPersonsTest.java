package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectedPersonsTest {

  @ParameterizedTest
  @CsvSource({
    "uk,Тараса Мельника,Тарас Мельник",
    "uk,Степану Коваленку,Степан Коваленко",
    "uk,Людмилою Савицькою,Людмила Савицька",
    "uk,Галині Шевченко,Галина Шевченко",
    "uk,Андрієм Кравцем,Андрій Кравець",
    "pl,Krzysztofowi Nowakowi,Krzysztof Nowak",
    "pl,Moniką Sikorą,Monika Sikora",
    "pl,Ewy Kowal,Ewa Kowal",
    "pl,Agnieszki Lewandowskiej,Agnieszka Lewandowska",
    "cs,Miroslavu Procházkovi,Miroslav Procházka",
    "cs,Zdeňka Černého,Zdeněk Černý",
    "cs,Karla Sýkory,Karel Sýkora",
    "cs,Evy Horáčkové,Eva Horáčková",
    "cs,Pavla Urbana,Pavel Urban",
    "sr,Zorana Markovića,Zoran Marković",
    "sr,Vesni Popović,Vesna Popović",
    "sr,Ненадом Павловићем,Ненад Павловић",
    "lv,Gata Kalniņa,Gatis Kalniņš",
    "lv,Ingai Jansonei,Inga Jansone",
    "lv,Andra Liepas,Andris Liepa",
    "lv,Edgaru Zariņu,Edgars Zariņš"
  })
  void givenNameAndSurnameAgree(String language, String form, String base) {
    InflectedPersons persons = new InflectedPersons(language);
    assertEquals(base, persons.base(form));
    assertEquals(base, persons.base(base));
  }
}
