package org.broadsheet.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.reading.charset.Utf8Decoding;
import org.jspecify.annotations.Nullable;

/** Lists in a cell of a table, as Python and JSON write them: {@code ['Jo Reed', 'Ada Lind']}. */
final class ListCell {

  private ListCell() {}

  /** The list that a text is, or null if it is another text. */
  static @Nullable List<?> parse(String text) {
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
    byte[] json = (python == null ? bare : python).getBytes(StandardCharsets.UTF_8);
    return JsonScan.tree(json, new Utf8Decoding()) instanceof List<?> list
            && (bare.equals("[]") || !list.isEmpty())
        ? list
        : null;
  }
}
