package org.broadsheet.entities;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.entities.tagging.ModelFiles;
import org.jspecify.annotations.Nullable;

/** Models that a user trained, before those that the program brings. */
final class UserModels implements SerializableFunction<String, @Nullable Tagger> {

  private final Map<String, String> paths;

  UserModels(Map<String, String> paths) {
    this.paths = new TreeMap<>(paths);
  }

  @Override
  public @Nullable Tagger apply(String language) {
    String path = paths.get(language);
    return path == null ? BuiltInTaggers.forLanguage(language) : read(path);
  }

  private static Tagger read(String path) {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    try {
      return ModelFiles.readTagger(path.substring(slash), name -> open(folder, name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + path + ": " + e.getMessage(), e);
    }
  }

  /** A lexicon is beside the model, or one of the program's own. */
  private static InputStream open(String folder, String name) throws IOException {
    try {
      return Channels.newInputStream(
          FileSystems.open(FileSystems.matchSingleFileSpec(folder + name).resourceId()));
    } catch (FileNotFoundException missing) {
      return BuiltInTaggers.open(name);
    }
  }
}
