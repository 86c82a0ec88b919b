package org.broadsheet.tables.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.broadsheet.reading.container.RandomAccess;
import org.broadsheet.reading.format.table.ParquetInput;
import org.broadsheet.tables.file.ParquetFiles;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;

/**
 * The files that an earlier run wrote into an output folder, complete or not: all that may be
 * cleared for another run. A file is known by what is in it and not by its name alone; whatever
 * else lies there stays, and what stands in the way of the new run's files is refused.
 */
final class EarlierRun {

  /** The number of bytes of the page or the data dictionary that are looked at. */
  private static final int BEGINNING_BYTES = 64 << 10;

  /** A folder that Beam makes for files until they have their final name. */
  private static final Pattern TEMPORARY = Pattern.compile("\\.temp-beam(?:-[^/]+)?/.*");

  private static final List<String> PAGES =
      List.of(
          OutputFolder.REPORT,
          OutputFolder.SCHEMA + "/index.html",
          OutputFolder.CROISSANT,
          OutputFolder.DATA_PACKAGE);

  private static final List<String> UNFINISHED =
      Stream.concat(Stream.of(OutputFolder.MANIFEST), PAGES.stream())
          .map(name -> name + OutputFolder.UNFINISHED)
          .toList();

  private final FolderFiles folder;
  private final List<FolderFiles.Entry> files = new ArrayList<>();

  private EarlierRun(FolderFiles folder) {
    this.folder = folder;
  }

  /**
   * Looks for an earlier run; nothing is touched.
   *
   * @throws IllegalArgumentException if something that no run wrote, or a link, stands where the
   *     new run has to write, with a sentence that names it
   */
  static EarlierRun in(OutputFolder output) throws IOException {
    EarlierRun run = new EarlierRun(FolderFiles.of(output.path()));
    for (FolderFiles.Entry entry : run.folder.list()) {
      run.look(entry);
    }
    return run;
  }

  /** Whether it is a page or a manifest that was not written to its end. */
  static boolean isUnfinished(String name) {
    return UNFINISHED.contains(name);
  }

  private void look(FolderFiles.Entry entry) throws IOException {
    if (entry.name().equals(OutputFolder.MANIFEST)) {
      // Deleted first, so that a half-cleared run is never taken for a whole one.
      files.add(0, ours(entry, isManifest(entry)));
    } else if (PAGES.contains(entry.name())) {
      files.add(ours(entry, beginning(entry).contains("Broadsheet")));
    } else if (TEMPORARY.matcher(entry.name()).matches() || UNFINISHED.contains(entry.name())) {
      files.add(entry);
    } else if (isInTable(entry.name())) {
      lookIntoTable(entry);
    } else if (Layout.isTable(entry.name()) || entry.name().equals(OutputFolder.SCHEMA)) {
      throw inTheWay(entry);
    }
  }

  private void lookIntoTable(FolderFiles.Entry entry) throws IOException {
    if (entry.isLink()) {
      throw inTheWay(entry);
    }
    if (entry.name().endsWith(".parquet")) {
      files.add(ours(entry, isTableFile(entry)));
    }
  }

  private static FolderFiles.Entry ours(FolderFiles.Entry entry, boolean isOurs) {
    if (entry.isLink() || !isOurs) {
      throw inTheWay(entry);
    }
    return entry;
  }

  private static IllegalArgumentException inTheWay(FolderFiles.Entry entry) {
    return new IllegalArgumentException(
        entry.name()
            + (entry.isLink() ? " is a link" : " was not written by Broadsheet")
            + " and stands where this run has to write: nothing was touched. Move it, or choose"
            + " another --output.");
  }

  private static boolean isInTable(String name) {
    return name.contains("/") && Layout.isTable(name.substring(0, name.indexOf('/')));
  }

  private boolean isManifest(FolderFiles.Entry entry) throws IOException {
    if (entry.isLink()) {
      return false;
    }
    try (InputStream in = Channels.newInputStream(folder.open(entry))) {
      JsonNode manifest = new ObjectMapper().readTree(in);
      return manifest.path("tables").has(Table.ARTICLES.folder());
    } catch (JacksonException notJson) {
      return false;
    }
  }

  private String beginning(FolderFiles.Entry entry) throws IOException {
    if (entry.isLink()) {
      return "";
    }
    try (InputStream in = Channels.newInputStream(folder.open(entry))) {
      return new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** Every file of a table says of which. */
  private boolean isTableFile(FolderFiles.Entry entry) throws IOException {
    try (SeekableByteChannel channel = folder.open(entry);
        ParquetFileReader file =
            ParquetFileReader.open(new ParquetInput(new RandomAccess(channel)))) {
      return file.getFooter()
          .getFileMetaData()
          .getKeyValueMetaData()
          .containsKey(ParquetFiles.TABLE_KEY);
    } catch (RuntimeException notParquet) {
      return false;
    }
  }

  /** The names of its files, the manifest first. */
  List<String> inOrderOfDeletion() {
    return files.stream().map(FolderFiles.Entry::name).toList();
  }

  /** Deletes its files, the manifest first. */
  void clear() throws IOException {
    for (FolderFiles.Entry file : files) {
      folder.delete(file);
    }
  }
}
