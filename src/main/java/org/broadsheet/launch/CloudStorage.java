package org.broadsheet.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;

/**
 * Asks the stores that a command line names for one file before the work: their clients repeat
 * questions for minutes where there is no network, no region or no credentials, and say at length
 * what one sentence says.
 */
public final class CloudStorage {

  /**
   * A store that answers does so within two seconds; one that does not is reported within 20
   * seconds of the start.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final Pattern BUCKET = Pattern.compile("(gs|s3)://[^/,]+");

  /** Messages of clients that could not even ask. */
  private static final Pattern UNASKED =
      Pattern.compile(
          "(?i)region|credential|unknown ?host|connect|timed? ?out|unreachable|resolve");

  private static final String OF_AMAZON =
      "set --awsRegion=REGION or AWS_REGION, and credentials by AWS_ACCESS_KEY_ID and"
          + " AWS_SECRET_ACCESS_KEY or a profile";

  private static final String OF_GOOGLE =
      "give credentials by `gcloud auth application-default login` or"
          + " GOOGLE_APPLICATION_CREDENTIALS";

  private final Duration patience;
  private final Question question;

  /** What is asked of a store. */
  @FunctionalInterface
  interface Question {
    /** Asks for a file, which need not exist. */
    void ask(String file) throws IOException;
  }

  CloudStorage(Duration patience, Question question) {
    this.patience = patience;
    this.question = question;
  }

  /**
   * Asks each store once; the file systems must know their options.
   *
   * @throws IllegalArgumentException if one cannot be reached, with a sentence that says what to do
   */
  public static void check(Collection<String> paths) {
    new CloudStorage(
            PATIENCE, file -> FileSystems.match(file, EmptyMatchTreatment.ALLOW).metadata())
        .checkAll(paths);
  }

  void checkAll(Collection<String> paths) {
    Set<String> buckets = new TreeSet<>();
    paths.stream()
        .flatMap(path -> BUCKET.matcher(path).results())
        .forEach(found -> buckets.add(found.group()));
    buckets.forEach(this::checkOne);
  }

  private void checkOne(String bucket) {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    Thread asking = new Thread(() -> ask(bucket, answer), "cloud-storage");
    // A client that repeats its question must not keep the program from ending.
    asking.setDaemon(true);
    asking.start();
    try {
      answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException silent) {
      throw unreachable(bucket, "does not answer within " + patience.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      refuseUnasked(bucket, Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String bucket, CompletableFuture<Void> answer) {
    try {
      question.ask(bucket + "/broadsheet-asks-whether-this-bucket-answers");
      answer.complete(null);
    } catch (IOException | RuntimeException | LinkageError e) {
      answer.completeExceptionally(e);
    }
  }

  /** A store that answered, if only to refuse this file, will say itself what is wrong. */
  private static void refuseUnasked(String bucket, Throwable failure) {
    String said =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(10)
            .map(cause -> cause.getClass().getSimpleName() + " " + cause.getMessage())
            .reduce("", (all, one) -> all + " " + one);
    Matcher unasked = UNASKED.matcher(said);
    if (unasked.find()) {
      String found = unasked.group().toLowerCase(Locale.ROOT);
      throw unreachable(
          bucket,
          found.startsWith("region")
              ? "cannot be asked without a region"
              : found.startsWith("credential")
                  ? "cannot be asked without credentials"
                  : "cannot be reached from here");
    }
  }

  private static IllegalArgumentException unreachable(String bucket, String problem) {
    return new IllegalArgumentException(
        bucket
            + " "
            + problem
            + ": check the network, and "
            + (bucket.startsWith("s3") ? OF_AMAZON : OF_GOOGLE)
            + ".");
  }
}
