package org.broadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Says what would be read as what, without running the job: for each folder and kind of file the
 * formats, the fields that were found under which names, and the first articles.
 */
final class InputPlan {

  private static final int FILES_PER_GROUP = 3;
  private static final int ROWS = 5;
  private static final int RECORDS_PER_FILE = 20;
  private static final int GROUPS = 60;
  private static final int TITLE_CHARS = 44;
  private static final int TEXT_CHARS = 60;
  private static final int BEGINNING = 20_000;

  private final ReadSettings settings;

  InputPlan(ReadSettings settings) {
    this.settings = settings;
  }

  /** The plan as lines for a person. */
  List<String> lines(List<CorpusFile> files) {
    List<String> lines = new ArrayList<>();
    Map<String, List<CorpusFile>> groups =
        CorpusSample.groups(files.stream().filter(CorpusFile::isRead).toList());
    groups.entrySet().stream()
        .limit(GROUPS)
        .forEach(group -> addGroup(group.getKey(), group.getValue(), lines));
    if (groups.size() > GROUPS) {
      lines.add("and " + (groups.size() - GROUPS) + " more folders and kinds of file");
    }
    Map<String, Long> skipped = new TreeMap<>();
    files.stream()
        .filter(file -> !file.isRead())
        .forEach(file -> skipped.merge(file.fate().skippedAs(), 1L, Long::sum));
    skipped.forEach(
        (kind, count) ->
            lines.add((kind.isEmpty() ? "unreadable" : "skipped " + kind) + "  " + count));
    return lines;
  }

  private void addGroup(String name, List<CorpusFile> files, List<String> lines) {
    CorpusSample sample = new CorpusSample(settings, RECORDS_PER_FILE);
    List<CorpusSample.Seen> seen =
        CorpusSample.some(files, FILES_PER_GROUP).stream().map(sample::of).toList();
    long bytes = files.stream().mapToLong(CorpusFile::bytes).sum();
    List<SourceRecord> records = seen.stream().flatMap(s -> s.records().stream()).toList();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s  %d %s, %s: %s",
            name,
            files.size(),
            files.size() == 1 ? "file" : "files",
            size(bytes),
            formats(records)));
    addFields(seen, lines);
    records.stream().limit(ROWS).forEach(record -> lines.add("  > " + row(record)));
    lines.add("");
  }

  private static String formats(List<SourceRecord> records) {
    String formats =
        records.stream()
            .map(r -> r.format() + " " + r.charset())
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    return formats.isEmpty() ? "nothing to read" : formats;
  }

  private static void addFields(List<CorpusSample.Seen> seen, List<String> lines) {
    Map<String, TreeSet<String>> names = new TreeMap<>();
    TreeSet<String> others = new TreeSet<>();
    for (CorpusSample.Seen one : seen) {
      one.names()
          .forEach(
              (field, found) ->
                  names
                      .computeIfAbsent(field.name().toLowerCase(Locale.ROOT), f -> new TreeSet<>())
                      .addAll(found));
      others.addAll(one.others());
    }
    names.values().forEach(others::removeAll);
    names.forEach(
        (field, found) ->
            lines.add(String.format(Locale.ROOT, "  %-10s %s", field, String.join(", ", found))));
    if (!others.isEmpty()) {
      lines.add("  not used   " + String.join(", ", others) + " (--keep takes them along)");
    }
  }

  private static String row(SourceRecord record) {
    String place = record.uri() + (record.position() > 0 ? "@" + record.position() : "");
    return switch (record.state()) {
      case SKIPPED -> place + " skipped: " + record.message();
      case DEFECTIVE -> place + " rejected: " + record.rejectReason() + ", " + record.message();
      default ->
          String.join(
              " | ",
              shown(record.given().date(), TITLE_CHARS),
              shown(record.given().title(), TITLE_CHARS),
              shown(text(record), TEXT_CHARS));
    };
  }

  private static String text(SourceRecord record) {
    String beginning =
        record.content().substring(0, Math.min(BEGINNING, record.content().length()));
    return record.markup() == Markup.HTML ? Jsoup.parse(beginning).body().text() : beginning;
  }

  private static String shown(@Nullable String value, int chars) {
    String line = value == null ? "-" : value.strip().replaceAll("\\s+", " ");
    return line.length() > chars ? line.substring(0, chars - 1) + "…" : line;
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1024.0)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
  }
}
