package org.broadsheet.report.page;

import java.util.List;

/** Strings that a corpus may hold to run a script in the reader's browser, or to spoil the page. */
final class Hostile {

  static final List<String> SCRIPTS =
      List.of(
          "<script>window.hacked = true</script>",
          "</script><script>window.hacked = true</script>",
          "\"><img src=x onerror=\"window.hacked = true\">",
          "' onmouseover='window.hacked = true' autofocus onfocus='window.hacked = true",
          "<!--<script>window.hacked = true//--><svg onload=window.hacked=true>",
          "]]>\u2028window.hacked = true\u2029</style><style>body{display:none}</style>",
          "${window.hacked = true} <#assign x = 1> {{constructor}} \\u003cscript\\u003e");

  static final String LONG_WORD = "Donaudampfschiff".repeat(19);

  /** Hebrew and Arabic, with an override of direction that is never closed. */
  static final String RIGHT_TO_LEFT = "שלום עולם 123 \u202E evil \u0000 مرحبا بالعالم";

  private Hostile() {}

  /** One of all, by number. */
  static String string(int i) {
    int number = Math.floorMod(i, SCRIPTS.size() + 2);
    return number == SCRIPTS.size()
        ? LONG_WORD
        : number > SCRIPTS.size() ? RIGHT_TO_LEFT : SCRIPTS.get(number);
  }
}
