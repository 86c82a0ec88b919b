package org.broadsheet;

import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.language.model.ByteGramModel;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.outlet.OutletRegistry;

/**
 * Reads what nearly every run needs beside other work, since a command line, a graph and the first
 * articles keep one thread busy each: the sample corpus takes an eighth less time. Whoever needs it
 * earlier waits for the rest, and a run that ends earlier waits for nothing.
 */
final class EarlyReading {

  /** The model of its names is that of most languages. */
  private static final String MOST_COMMON = "en";

  private EarlyReading() {}

  /** Reads the lists with which a run is prepared. */
  static void ofLists() {
    beside("lists", OutletRegistry::builtIn, AliasTable::builtIn);
  }

  /** Reads the models, each where the options name no other. */
  static void ofModels(BroadsheetOptions options) {
    if (options.getEntityModel() == null) {
      beside("names", () -> BuiltInTaggers.forLanguage(MOST_COMMON));
    }
    if (options.getLanguageModel() == null) {
      beside("languages", LanguageModel::builtIn, ByteGramModel::builtIn);
    }
  }

  private static void beside(String name, Runnable... reads) {
    Thread thread =
        new Thread(
            () -> {
              for (Runnable read : reads) {
                read.run();
              }
            },
            "read-" + name);
    thread.setDaemon(true);
    // Whoever needs what could not be read is told.
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }
}
