package org.broadsheet.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.field.Field;
import org.broadsheet.reading.format.DeliveryException;
import org.broadsheet.reading.format.ReadSettings;

/** Reads the first records of some files, as the job would read them. */
final class CorpusSample {

  private final ReadSettings settings;
  private final int records;

  /** Ends the reading of a file of which enough was seen. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EnoughException() {
      super(null, null, false, false);
    }
  }

  /**
   * What was seen of a file.
   *
   * @param names the names of fields by what they mean
   * @param others names that mean nothing here
   */
  record Seen(
      CorpusFile file,
      List<SourceRecord> records,
      Map<Field, Set<String>> names,
      Set<String> others) {

    /** Whether a field of this name or path was there, whatever became of it. */
    boolean hasField(String canonical) {
      return names.values().stream()
              .flatMap(Set::stream)
              .anyMatch(name -> isIn(canonical, ReadSettings.canonical(name)))
          || others.stream().anyMatch(name -> isIn(canonical, ReadSettings.canonical(name)));
    }

    private static boolean isIn(String wanted, String name) {
      return name.equals(wanted) || name.startsWith(wanted + ".");
    }
  }

  /** A sample of this number of records per file. */
  CorpusSample(ReadSettings settings, int records) {
    this.settings = settings;
    this.records = records;
  }

  /** The files of a corpus by folder and kind of name, such as {@code news/*.jsonl}. */
  static Map<String, List<CorpusFile>> groups(List<CorpusFile> files) {
    Map<String, List<CorpusFile>> groups = new TreeMap<>();
    for (CorpusFile file : files) {
      String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
      String name = file.path().substring(folder.length()).toLowerCase(Locale.ROOT);
      int dot = name.indexOf('.', 1);
      String suffix = dot < 0 || name.length() - dot > 20 ? lastSuffix(name) : name.substring(dot);
      groups.computeIfAbsent(folder + "*" + suffix, g -> new ArrayList<>()).add(file);
    }
    return groups;
  }

  private static String lastSuffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot);
  }

  /** Some files of a list, evenly spread. */
  static List<CorpusFile> some(List<CorpusFile> files, int most) {
    List<CorpusFile> some = new ArrayList<>();
    for (int i = 0; i < Math.min(most, files.size()); i++) {
      some.add(files.get((int) ((long) i * files.size() / Math.min(most, files.size()))));
    }
    return some;
  }

  /** The first records of a file. */
  Seen of(CorpusFile file) {
    List<SourceRecord> first = new ArrayList<>();
    Map<Field, Set<String>> names = new LinkedHashMap<>();
    Set<String> others = new LinkedHashSet<>();
    ReadSettings watched =
        settings
            .keeping(List.of("all"))
            .watching(
                (field, name) ->
                    names.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(name));
    FileReading reading = new FileReading(watched, List.of(), record -> take(record, first));
    try {
      reading.read(new FilePart(file, 0, file.bytes()));
    } catch (DeliveryException | EnoughException e) {
      // Enough was seen.
    }
    first.forEach(record -> others.addAll(record.given().extra().keySet()));
    return new Seen(file, first, names, others);
  }

  private void take(SourceRecord record, List<SourceRecord> first) {
    first.add(record);
    if (first.size() == records) {
      throw new EnoughException();
    }
  }
}
