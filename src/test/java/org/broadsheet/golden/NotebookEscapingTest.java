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
          loc = {(a, "outlet_name"): name for a in "ab"}
      HTML, display = str, print
      exec(source[: source.index("joined =")])
      texts = lambda *ids: {a: name + a for a in ids}
      side_by_side("a", "b")
      # The page of read.ipynb: title, outlet, text, a name, and a cut block.
      cells = json.load(open(sys.argv[2], encoding="utf-8"))["cells"]
      source = next(s for s in ("".join(c["source"]) for c in cells) if "def page" in s)
      rows = {"title": [(name, name, name)], "start_offset": [(0, 4, name, name)], "position": [(0, name, name, name)]}
      class tables:
          def sql(query, params):
              class found:
                  fetchall = lambda: rows[query.split()[1].strip(",")]
              return found
      exec(source[: source.index("if found")])
      print(page("a"))
      """;

  @Test
  void namesOfOutletsAreEscaped(@TempDir Path folder) throws Exception {
    Python python = Python.orSkip();
    Path script = Files.writeString(folder.resolve("show.py"), SCRIPT);
    String html =
        python.run(
            script.toString(),
            "pipelines/notebooks/duplicates.ipynb",
            "pipelines/notebooks/read.ipynb");
    assertTrue(html.contains("&lt;img src=x"), html);
    assertFalse(html.contains("<img"), html);
  }
}
