package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** Runners wrap a failure many times; the sentence in the middle is what a person needs. */
class ComplaintTest {

  @Test
  void theInnermostSentenceIsSaid() {
    Throwable wrapped =
        new RuntimeException(
            "Pipeline execution failed",
            new IOException("wrapper", new IllegalStateException("steps failed on 7 articles.")));
    assertEquals("steps failed on 7 articles", Complaint.of(wrapped));
  }

  @Test
  void namesOfClassesBeforeItAreCut() {
    assertEquals(
        "--input=a matches no file",
        Complaint.of(
            new RuntimeException(
                "org.apache.Wrapper: java.lang.IllegalArgumentException: --input=a matches no file."
                    + "\nmore")));
  }

  @Test
  void aMessageThatIsNoSentenceKeepsItsClass() {
    assertEquals("IOException: disk", Complaint.of(new RuntimeException(new IOException("disk"))));
  }

  @Test
  void memoryAndConnectionsAreNamed() {
    assertTrue(
        Complaint.of(new RuntimeException(new OutOfMemoryError("Java heap space")))
            .startsWith("the memory of "));
    assertTrue(
        Complaint.of(
                new NoClassDefFoundError(
                    "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"read\"]"))
            .startsWith("the memory of "));
    assertEquals(
        "the service that runs the job no longer answers (Connection refused: localhost:8081)",
        Complaint.of(
            new RuntimeException(new ConnectException("Connection refused: localhost:8081"))));
  }
}
