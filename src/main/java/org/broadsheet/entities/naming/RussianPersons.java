package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Set;

/** The nominative of a Russian person's full name when nothing in the article tells it. */
final class RussianPersons {

  private static final Set<String> MEN =
      Set.of(
          ("Александр Алексей Анатолий Андрей Антон Аркадий Артём Артем Борис Вадим Валентин Валерий"
                  + " Василий Виктор Виталий Владимир Владислав Вячеслав Геннадий Георгий Григорий"
                  + " Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Леонид Лев Максим"
                  + " Марат Михаил Никита Николай Олег Павел Петр Пётр Роман Рамзан Руслан Семён"
                  + " Сергей Станислав Степан Тимур Фёдор Юрий Яков Джон Джо Дональд Барак Эммануэль"
                  + " Эмманюэль Олаф Джордж Билл")
              .split(" "));
  private static final Set<String> WOMEN =
      Set.of(
          ("Александра Алла Анастасия Анна Валентина Валерия Вера Виктория Галина Дарья Евгения"
                  + " Екатерина Елена Елизавета Ирина Ксения Лариса Любовь Людмила Маргарита Марина"
                  + " Мария Надежда Наталья Наталия Нина Оксана Ольга Полина Раиса Светлана София"
                  + " Тамара Татьяна Юлия Яна Ангела Хиллари Анналена Урсула")
              .split(" "));

  private RussianPersons() {}

  /** Whether a base form of a full name is one by its first name and the gender of its surname. */
  static boolean isPlausible(String baseForm) {
    String[] words = baseForm.split(" ");
    if (words.length < 2) {
      return false;
    }
    String surname = words[words.length - 1];
    boolean feminine = surname.endsWith("ва") || surname.endsWith("на") || surname.endsWith("ая");
    boolean oblique = surname.endsWith("ым") || surname.endsWith("ому") || surname.endsWith("ого");
    if (oblique) {
      return false;
    }
    return WOMEN.contains(words[0])
        ? !isMasculine(surname)
        : MEN.contains(words[0]) && !feminine && isNominative(surname);
  }

  private static boolean isMasculine(String surname) {
    return List.of("ов", "ев", "ёв", "ин", "ын", "ий", "ый").stream().anyMatch(surname::endsWith);
  }

  /** Men's surnames end in a consonant, or in a vowel that is never declined. */
  private static boolean isNominative(String surname) {
    return "уюыеаяё".indexOf(surname.charAt(surname.length() - 1)) < 0;
  }
}
