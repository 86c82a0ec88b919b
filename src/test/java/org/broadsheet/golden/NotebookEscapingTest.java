package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page gives its outlet any name, also one that is a script: no notebook may run it. */
class NotebookEscapingTest {

  /** Runs the function of the notebook that sets two articles side by side, and prints its HTML. */
  private static final String SCRIPT =
      """
      import json, sys, difflib
      from html import escape
      cells = json.load(open(sys.argv[1], encoding="utf-8"))["cells"]
      source = next(s for s in ("".join(c["source"]) for c in cells) if "def side_by_side" in s)
      name = "<img src=x onerror=alert(1)>"
      class articles:
          loc = {(a, column): name + column for a in "ab" for column in ("text", "outlet_name")}
      HTML, display = str, print
      exec(source[: source.index("joined =")])
      side_by_side("a", "b")
      """;

  @Test
  void namesOfOutletsAreEscaped(@TempDir Path folder) throws Exception {
    Python python = Python.orSkip();
    Path script = Files.writeString(folder.resolve("show.py"), SCRIPT);
    String html = python.run(script.toString(), "pipelines/notebooks/duplicates.ipynb");
    assertTrue(html.contains("&lt;img src=x"), html);
    assertFalse(html.contains("<img"), html);
  }
}
