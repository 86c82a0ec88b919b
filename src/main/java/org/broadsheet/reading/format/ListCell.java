package org.broadsheet.reading.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in a cell of a table, as Python and JSON write them: {@code ['Jo Reed', 'Ada Lind']}. */
public final class ListCell {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ListCell() {}

  /** The list that a text is, or null if it is another text. */
  public static @Nullable List<?> parse(String text) {
    String bare = text.strip();
    boolean mayBe =
        bare.length() > 1
            && bare.charAt(0) == '['
            && bare.charAt(bare.length() - 1) == ']'
            && "\"'[{u]".indexOf(bare.charAt(1)) >= 0;
    if (!mayBe) {
      return null;
    }
    String python = PythonLiteral.toJson(bare);
    try {
      return JSON.readValue(python == null ? bare : python, List.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
