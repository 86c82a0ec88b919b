package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.entities.EntityType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand in one case only, of which neither the article nor a table knows another. */
@Tag("once")
class BaseFormsOfRussianTest {

  @ParameterizedTest
  @CsvSource({
    "PER, с, Галиной Сидоровой, Галина Сидорова",
    "PER, '', Галина Тимохина, Галина Тимохина",
    "PER, у, Глеба Каплина, Глеб Каплин",
    "PER, к, Льву Марецкому, Лев Марецкий",
    "PER, без, Вересаева, Вересаев",
    "PER, министр, Юлия Крушинская, Юлия Крушинская",
    "PER, обвинил, Елену Ланскую, Елена Ланская",
    "LOC, в, Ясной Поляне, Ясная Поляна",
    "LOC, на, Волге, Волга",
    "LOC, реку, Тихую, Тихая",
    "LOC, в, Заречном, Заречный",
    "ORG, «, Династия, Династия",
    "ORG, из, Роскосмоса, Роскосмос",
    "ORG, для, Центрального командования, Центральное командование",
    "ORG, в, Большой театр, Большой театр",
  })
  void isTheNominative(EntityType type, String lead, String name, String base) {
    Form form = new Form(type, name, "");
    List<Form> based = BaseForms.resolve(List.of(form), List.of(lead), AliasTable.builtIn(), "ru");
    assertEquals(base, based.get(0).name());
  }
}
