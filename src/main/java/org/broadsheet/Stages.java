package org.broadsheet;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Thresholds;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.shard.Sharding;

/** The stages of the job as its options set them. */
final class Stages {

  private Stages() {}

  static ReadCorpus readCorpus(BroadsheetOptions options) {
    ReadCorpus reading =
        ReadCorpus.from(options.getInput()).withMaxRecordBytes(options.getMaxRecordBytes());
    if (options.getFormat() != null) {
      reading = reading.withFormat(options.getFormat());
    }
    if (options.getFields() != null) {
      reading = reading.withFields(options.getFields());
    }
    return reading.withoutFiles(
        Stream.of(options.getOutlets(), options.getAliases()).filter(Objects::nonNull).toList());
  }

  static DetectLanguage detectLanguage(BroadsheetOptions options) {
    DetectLanguage detecting = DetectLanguage.create();
    if (options.getLanguageModel() != null) {
      detecting = detecting.withModel(options.getLanguageModel());
    }
    return options.getLanguages() == null
        ? detecting
        : detecting.withAllowed(options.getLanguages());
  }

  static FindMentions findMentions(BroadsheetOptions options) {
    if (options.getEntityModel() == null) {
      return FindMentions.create();
    }
    Map<String, String> models = new TreeMap<>();
    for (String model : options.getEntityModel()) {
      String[] languageAndFile = model.split(":", 2);
      if (languageAndFile.length < 2 || languageAndFile[0].isEmpty()) {
        throw new UsageException(
            "--entityModel="
                + model
                + " names no language; for example --entityModel=es:es.model.");
      }
      models.put(languageAndFile[0], languageAndFile[1]);
    }
    return FindMentions.create().withModels(models);
  }

  static ClusterNearDuplicates clusterNearDuplicates(
      BroadsheetOptions options, Sharding sharding, long inputBytes) {
    ClusterNearDuplicates clustering =
        ClusterNearDuplicates.in(sharding).withThresholds(thresholds(options));
    return options.getClusterRounds() == 0
        ? clustering.withRoundsForBytes(inputBytes)
        : clustering.withRounds(options.getClusterRounds());
  }

  static Thresholds thresholds(BroadsheetOptions options) {
    return new Thresholds(
        options.getMinJaccard(),
        options.getMinContainment(),
        options.getMinSharedShingles(),
        options.getMinAligned(),
        options.getMinNumberShare(),
        options.getMinSimilarityToRepresentative(),
        options.getClusterWindowDays());
  }
}
