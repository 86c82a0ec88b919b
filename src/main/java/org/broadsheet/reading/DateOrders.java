package org.broadsheet.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.format.ReadSettings;

/**
 * Says of a record whose date can be read in two ways in which of them it is meant.
 *
 * <p>The record's own address is asked first, then all dates of its file, then those of the files
 * beside it, then {@code --dateOrder}. A file is looked through only when the first such date is
 * met, once for each worker: as a whole, or, where it is large and is read in parts, at {@value
 * #PLACES} places that depend on its size alone. So the answer is the same however it is split.
 */
final class DateOrders {

  /** Larger files that can be split are not read twice. */
  private static final long MAX_WHOLE_BYTES = 32L << 20;

  private static final int PLACES = 48;
  private static final long BYTES_PER_PLACE = 64 << 10;

  /** Files beside the one at hand that are looked at. */
  private static final int FILES = 100;

  private final ReadSettings settings;
  private final Map<String, Map<String, DateOrder>> byFile = new ConcurrentHashMap<>();
  private final Map<String, DateOrder> byFolder = new ConcurrentHashMap<>();

  DateOrders(ReadSettings settings) {
    this.settings = settings;
  }

  /** The record with the order of its date, if that has to be known. */
  SourceRecord settled(SourceRecord record, CorpusFile file) {
    if (record.given().date() == null || !DateColumn.isAmbiguous(record.given())) {
      return record;
    }
    DateOrder order = DateColumn.order(record.given());
    order = order == DateOrder.UNKNOWN ? ofFile(record, file) : order;
    order = order == DateOrder.UNKNOWN ? ofFolder(file) : order;
    order = order == DateOrder.UNKNOWN ? settings.dateOrder() : order;
    return record.toBuilder()
        .setGiven(record.given().toBuilder().setDateOrder(order).build())
        .build();
  }

  private DateOrder ofFile(SourceRecord record, CorpusFile file) {
    return byFile
        .computeIfAbsent(file.location(), location -> look(file))
        .getOrDefault(record.uri(), DateOrder.UNKNOWN);
  }

  private Map<String, DateOrder> look(CorpusFile file) {
    Map<String, DateColumn> columns = new HashMap<>();
    boolean isWhole = file.bytes() <= MAX_WHOLE_BYTES;
    FileReading reading =
        new FileReading(
            settings,
            List.of(),
            record ->
                columns.computeIfAbsent(record.uri(), u -> new DateColumn()).add(record.given()));
    if (isWhole || !reading.readsInParts(file)) {
      reading.read(new FilePart(file, 0, file.bytes()));
    } else {
      for (int i = 0; i < PLACES; i++) {
        long start = file.bytes() / PLACES * i;
        reading.read(new FilePart(file, start, start + BYTES_PER_PLACE));
      }
    }
    Map<String, DateOrder> orders = new HashMap<>();
    columns.forEach((uri, column) -> orders.put(uri, column.order()));
    return orders;
  }

  /** Where each file holds one article, the column is the folder. */
  private DateOrder ofFolder(CorpusFile file) {
    String folder = file.location().substring(0, file.location().lastIndexOf('/') + 1);
    String name = file.location().substring(folder.length()).toLowerCase(Locale.ROOT);
    String suffix = name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.'));
    return byFolder.computeIfAbsent(folder + "*" + suffix, glob -> look(file, glob));
  }

  private DateOrder look(CorpusFile file, String glob) {
    DateColumn column = new DateColumn();
    FileReading reading =
        new FileReading(settings, List.of(), record -> column.add(record.given()));
    List<MatchResult.Metadata> found = found(glob);
    int step = Math.max(1, found.size() / FILES);
    for (int i = 0; i < found.size(); i += step) {
      MatchResult.Metadata one = found.get(i);
      long bytes = one.sizeBytes();
      if (bytes <= MAX_WHOLE_BYTES / FILES) {
        String location = one.resourceId().toString();
        reading.read(
            new FilePart(new CorpusFile(file.input(), location, file.path(), bytes), 0, bytes));
      }
    }
    return column.order();
  }

  private static List<MatchResult.Metadata> found(String glob) {
    try {
      List<MatchResult.Metadata> found =
          new ArrayList<>(FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata());
      found.removeIf(f -> f.resourceId().isDirectory());
      found.sort(Comparator.comparing(f -> f.resourceId().toString()));
      return found;
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }
}
