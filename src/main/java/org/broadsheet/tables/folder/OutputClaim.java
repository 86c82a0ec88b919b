package org.broadsheet.tables.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * The claim of one run on its output folder, a small file in it with owner and time: a second run
 * refuses while the first lives. A claim that a killed run left is stale: at once where its process
 * was of this machine, else when it was not renewed for ten minutes.
 */
public final class OutputClaim implements AutoCloseable {

  /** The claim's file; hidden, so that no reader takes it for a table. */
  static final String NAME = ".broadsheet-run";

  private static final String PROBE = ".broadsheet-probe";

  /** A full disk is reported before the work. */
  private static final int PROBE_BYTES = 1 << 20;

  private static final Duration RENEWED_EVERY = Duration.ofMinutes(1);
  private static final Duration STALE_AFTER = Duration.ofMinutes(10);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Place place;
  private final String content;
  private final Thread hook = new Thread(this::releaseOnExit);
  private volatile Runnable last = () -> {};
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "output-claim");
            thread.setDaemon(true);
            return thread;
          });

  private OutputClaim(Place place, String content) {
    this.place = place;
    this.content = content;
  }

  /**
   * Claims a folder, which is made if it is absent, and tries whether it can be written.
   *
   * @throws IllegalArgumentException if another run that lives has claimed it, or if it cannot be
   *     written, with a sentence that says why
   */
  public static OutputClaim take(OutputFolder output) {
    Place place =
        FolderFiles.local(output.path())
            .<Place>map(LocalPlace::new)
            .orElseGet(() -> new RemotePlace(output));
    try {
      place.prepare();
      OutputClaim claim = new OutputClaim(place, describe());
      claim.take(output.path());
      return claim;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The output folder " + output.path() + " cannot be written: " + reason(e) + ".", e);
    }
  }

  private void take(String path) throws IOException {
    if (!place.create(content)) {
      Optional<JsonNode> other = owner();
      if (other.isPresent() && isAlive(other.get())) {
        throw new IllegalArgumentException(
            "Another run writes into the output folder "
                + path
                + " since "
                + other.get().path("since").asText()
                + " ("
                + other.get().path("owner").asText()
                + ", process "
                + other.get().path("pid").asText()
                + "); wait for its end, or choose another --output.");
      }
      place.delete();
      place.create(content);
    }
    if (!place.read().equals(content)) {
      throw new IllegalArgumentException(
          "Another run claimed the output folder " + path + " at this moment; choose another.");
    }
    Runtime.getRuntime().addShutdownHook(hook);
    Future<?> unused =
        renewing.scheduleWithFixedDelay(
            this::renew, RENEWED_EVERY.toSeconds(), RENEWED_EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  private static String describe() {
    ProcessHandle process = ProcessHandle.current();
    return JSON.createObjectNode()
        .put("owner", System.getProperty("user.name") + " on " + host())
        .put("host", host())
        .put("pid", process.pid())
        .put("process_started", started(process))
        .put("since", Instant.now().toString())
        .put("claim", UUID.randomUUID().toString())
        .toString();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException unnamed) {
      return "unknown";
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** Who claims it; none if the claim cannot be read, as when its writer was killed at it. */
  private Optional<JsonNode> owner() throws IOException {
    try {
      JsonNode owner = JSON.readTree(place.read());
      return owner.has("pid") ? Optional.of(owner) : Optional.empty();
    } catch (JsonProcessingException unfinished) {
      return Optional.empty();
    }
  }

  private boolean isAlive(JsonNode owner) throws IOException {
    if (owner.path("host").asText().equals(host())) {
      return ProcessHandle.of(owner.path("pid").asLong())
          .filter(process -> started(process).equals(owner.path("process_started").asText()))
          .isPresent();
    }
    return place.renewedAt().isAfter(Instant.now().minus(STALE_AFTER));
  }

  private void renew() {
    try {
      place.renew(content);
    } catch (IOException | RuntimeException unwritable) {
      // The run itself will say that its folder cannot be written.
    }
  }

  /**
   * Does this if the process ends before the claim is closed, as by Ctrl-C, before the folder is
   * given free.
   */
  public void whenInterrupted(Runnable last) {
    this.last = last;
  }

  private void releaseOnExit() {
    try {
      last.run();
    } finally {
      release();
    }
  }

  /** Gives the folder free. */
  @Override
  public void close() {
    renewing.shutdownNow();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process ends by an interruption, and the hook does the rest.
      return;
    }
    release();
  }

  private void release() {
    try {
      if (place.read().equals(content)) {
        place.delete();
      }
      place.leave();
    } catch (IOException | RuntimeException gone) {
      // A claim whose process has ended is stale anyway.
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (e instanceof FileAlreadyExistsException file) {
      return file.getFile() + " is a file";
    }
    if (e instanceof FileSystemException other && other.getReason() != null) {
      return other.getReason() + " (" + other.getFile() + ")";
    }
    return String.valueOf(e.getMessage());
  }

  /** Where a claim lies. */
  private interface Place {
    /** Makes the folder and tries whether it can be written. */
    void prepare() throws IOException;

    /** Writes the claim, unless there is one. */
    boolean create(String content) throws IOException;

    String read() throws IOException;

    void renew(String content) throws IOException;

    Instant renewedAt() throws IOException;

    void delete() throws IOException;

    /** Undoes what making the folder did, if nothing was written there. */
    void leave() throws IOException;
  }

  private static final class LocalPlace implements Place {
    private final Path folder;
    private final Path file;
    private boolean isNew;

    LocalPlace(Path folder) {
      this.folder = folder;
      this.file = folder.resolve(NAME);
    }

    @Override
    public void prepare() throws IOException {
      isNew = Files.notExists(folder);
      Files.createDirectories(folder);
      Path probe = folder.resolve(PROBE);
      byte[] bytes = new byte[PROBE_BYTES];
      Arrays.fill(bytes, (byte) 'x');
      try {
        Files.write(probe, bytes);
      } finally {
        Files.deleteIfExists(probe);
      }
    }

    @Override
    public boolean create(String content) throws IOException {
      try {
        Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
        return true;
      } catch (FileAlreadyExistsException claimed) {
        return false;
      }
    }

    @Override
    public String read() throws IOException {
      return Files.readString(file);
    }

    @Override
    public void renew(String content) throws IOException {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }

    @Override
    public Instant renewedAt() throws IOException {
      return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public void delete() throws IOException {
      Files.deleteIfExists(file);
    }

    @Override
    public void leave() throws IOException {
      if (isNew && OutputFolder.isEmpty(folder)) {
        Files.delete(folder);
      }
    }
  }

  /** Object stores write whole files; of two at the same moment the later one stays. */
  private record RemotePlace(OutputFolder output) implements Place {

    @Override
    public void prepare() {}

    @Override
    public boolean create(String content) throws IOException {
      if (metadata().isPresent()) {
        return false;
      }
      renew(content);
      return true;
    }

    @Override
    public String read() throws IOException {
      try (InputStream in = Channels.newInputStream(FileSystems.open(output.file(NAME)))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    @Override
    public void renew(String content) throws IOException {
      try (OutputStream out =
          Channels.newOutputStream(FileSystems.create(output.file(NAME), "application/json"))) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public Instant renewedAt() throws IOException {
      return metadata()
          .map(file -> Instant.ofEpochMilli(file.lastModifiedMillis()))
          .orElse(Instant.EPOCH);
    }

    @Override
    public void delete() throws IOException {
      FileSystems.delete(List.of(output.file(NAME)));
    }

    @Override
    public void leave() {}

    private Optional<MatchResult.Metadata> metadata() throws IOException {
      return FileSystems.match(output.path() + "/" + NAME, EmptyMatchTreatment.ALLOW)
          .metadata()
          .stream()
          .findFirst();
    }
  }
}
