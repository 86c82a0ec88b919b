package org.broadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.reading.format.ReadSettings;

/** Finds names in {@code --fields} that no record has, before the run starts. */
final class FieldCheck {

  private static final Pattern STRUCTURED =
      Pattern.compile(
          "(?i).*\\.(?:csv|tsv|tab|parquet|avro|json|jsonl|ndjson|jsonlines|jl)(?:\\.[a-z0-9]+)?");

  private static final int FILES = 100;

  /** Records over all files; this many are read in half a second. */
  private static final int RECORDS = 2_000;

  private static final int MIN_RECORDS_PER_FILE = 20;

  private static final int NAMES_SHOWN = 30;

  private final ReadSettings settings;

  FieldCheck(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * Looks into some files.
   *
   * @throws IllegalArgumentException if none has a field of a name that the user gave
   */
  void check(List<CorpusFile> files) {
    for (Map.Entry<String, List<String>> given : settings.givenNames().entrySet()) {
      if (!given.getValue().isEmpty()) {
        check(given.getKey(), given.getValue(), files);
      }
    }
  }

  private void check(String pattern, List<String> names, List<CorpusFile> files) {
    List<CorpusFile> matching =
        files.stream()
            .filter(CorpusFile::isRead)
            .filter(f -> STRUCTURED.matcher(f.path()).matches())
            .filter(f -> settings.patternOf(f.path()).equals(pattern))
            .toList();
    if (matching.isEmpty()) {
      return;
    }
    List<CorpusFile> some = CorpusSample.some(matching, FILES);
    int each = Math.max(MIN_RECORDS_PER_FILE, RECORDS / some.size());
    CorpusSample sample = new CorpusSample(settings, each);
    List<String> missing = new ArrayList<>(names);
    TreeSet<String> there = new TreeSet<>();
    for (CorpusFile file : some) {
      CorpusSample.Seen seen = sample.of(file);
      List<String> columns = new TableCheck(settings, List.of()).columns(file);
      missing.removeIf(
          name ->
              seen.hasField(ReadSettings.canonical(name))
                  || columns.stream().anyMatch(c -> isSame(name, c)));
      if (missing.isEmpty()) {
        return;
      }
      seen.names().values().forEach(there::addAll);
      there.addAll(seen.others());
      there.addAll(columns);
    }
    throw new IllegalArgumentException(
        "--fields names "
            + String.join(", ", missing)
            + ", but no record of the "
            + some.size()
            + (some.size() == 1 ? " file looked at" : " files looked at")
            + (pattern.isEmpty() ? "" : " for " + pattern)
            + " has it; they have "
            + there.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
            + (there.size() > NAMES_SHOWN ? ", ..." : "")
            + ".");
  }

  private static boolean isSame(String name, String column) {
    return ReadSettings.canonical(name).equals(ReadSettings.canonical(column));
  }
}
