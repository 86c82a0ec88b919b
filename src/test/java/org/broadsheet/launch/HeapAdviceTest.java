package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeapAdviceTest {

  private static final long GIGABYTE = 1L << 30;

  @Test
  void anInputThatFitsNeedsNoAdvice() {
    assertEquals(Optional.empty(), HeapAdvice.of("DirectRunner", GIGABYTE / 4, 2 * GIGABYTE));
  }

  @Test
  void anInputThatDoesNotFitNamesFlinkAndTheHeapThatIsWanted() {
    String advice = HeapAdvice.of("DirectRunner", 5 * GIGABYTE, 4 * GIGABYTE).orElseThrow();
    assertTrue(advice.startsWith("The input has about 5.0 GB"), advice);
    assertTrue(advice.contains("it may use 4.0 GB"), advice);
    assertTrue(advice.contains("pipelines/flink/run"), advice);
    assertTrue(advice.contains("JAVA_OPTS=-Xmx16g"), advice);
  }

  @Test
  void otherRunnersSpillToDisk() {
    assertEquals(Optional.empty(), HeapAdvice.of("FlinkRunner", 500 * GIGABYTE, GIGABYTE));
  }
}
