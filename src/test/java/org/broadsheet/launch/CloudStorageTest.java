package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A store that cannot be asked is one sentence after a few seconds, not minutes of repetition. */
@Tag("beam")
class CloudStorageTest {

  private static final List<String> PATHS = List.of("gs://news/2024/*.gz", "gs://news/b", "local");

  @Test
  void aStoreIsAskedOnceAndLocalPathsNever() {
    List<String> asked = new ArrayList<>();
    with(asked::add).checkAll(PATHS);
    assertEquals(1, asked.size());
    assertTrue(asked.get(0).startsWith("gs://news/"));
  }

  @Test
  void silenceIsASentence() {
    CountDownLatch never = new CountDownLatch(1);
    String sentence =
        complaint(
            file -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
            });
    assertTrue(sentence.startsWith("gs://news does not answer within"), sentence);
    assertTrue(sentence.contains("GOOGLE_APPLICATION_CREDENTIALS"), sentence);
    assertEquals(1, sentence.lines().count());
  }

  @Test
  void whatIsMissingIsNamed() {
    String region = complaint(failing(new IllegalStateException("Unable to load region")));
    assertTrue(region.contains("without a region"), region);
    String key = complaint(failing(new IOException("x", new IOException("no credentials found"))));
    assertTrue(key.contains("without credentials"), key);
    String network = complaint(failing(new IOException(new UnknownHostException("storage"))));
    assertTrue(network.contains("cannot be reached"), network);
  }

  @Test
  void aStoreThatAnswersIsLeftToTheListing() {
    assertDoesNotThrow(
        () -> with(failing(new FileNotFoundException("403 Forbidden"))).checkAll(PATHS));
  }

  private static CloudStorage.Question failing(Exception failure) {
    return file -> {
      if (failure instanceof IOException io) {
        throw io;
      }
      throw (RuntimeException) failure;
    };
  }

  private static String complaint(CloudStorage.Question question) {
    return assertThrows(IllegalArgumentException.class, () -> with(question).checkAll(PATHS))
        .getMessage();
  }

  private static CloudStorage with(CloudStorage.Question question) {
    return new CloudStorage(Duration.ofSeconds(1), question);
  }
}
