package org.broadsheet.runners.dataflow;

import java.io.IOException;
import org.broadsheet.runners.JarContents;
import org.junit.jupiter.api.Test;

class JarContentsIT {

  @Test
  void nothingIsThereThatTheJobDoesNotUse() throws IOException {
    JarContents.check();
  }
}
