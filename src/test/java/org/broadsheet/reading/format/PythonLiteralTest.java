package org.broadsheet.reading.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Python prints is turned into JSON, and nothing else is. */
class PythonLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a': None, 'b': True, 'c': nan} | {\"a\": null, \"b\": true, \"c\": null}",
        "{'a': \"It's\", 'b': 'say \"no\"'} | {\"a\": \"It's\", \"b\": \"say \\\"no\\\"\"}",
        "{u'a': ('x', 1.5e-3)} | {\"a\": [\"x\", 1.5e-3]}",
        "{'a': 'caf\\xe9 \\u2019\\n'} | {\"a\": \"café ’\\u000a\"}",
        "{'a': datetime.datetime(2024, 3, 5, 7, 11)} | {\"a\": \"2024-03-05T07:11\"}",
        "{'a': datetime.date(2024, 3, 5)} | {\"a\": \"2024-03-05\"}",
        "{'a': ObjectId('65e6c0f0')} | {\"a\": \"65e6c0f0\"}",
        "{\"a\": \"x\", \"b\": False} | {\"a\": \"x\", \"b\": false}"
      })
  void isTurnedIntoJson(String python, String json) {
    assertEquals(json, PythonLiteral.toJson(python));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1", "{'a': unknown}", "{'a': 'open", "no", ""})
  void whatIsNoneIsLeft(String text) {
    assertNull(PythonLiteral.toJson(text));
  }
}
