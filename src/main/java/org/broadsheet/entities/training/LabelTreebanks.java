package org.broadsheet.entities.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.tagging.ModelFiles;
import org.broadsheet.entities.tagging.PerceptronTagger;

/**
 * The command that makes training text of a language without labelled names: a model that never saw
 * the language tags treebanks of it, helped by what their annotators wrote: which words are proper
 * nouns, and in some treebanks of what kind.
 *
 * <pre>
 * LabelTreebanks MODEL OUT.conll TREEBANK.conllu...
 * </pre>
 */
public final class LabelTreebanks {

  /** About the margin by which a model is sure, in the weights of training. */
  private static final float BONUS = 12;

  /** The annotators' word on the kind of a name overrules the model. */
  private static final float OF_TYPE = 30;

  /** Parts of speech of words that begin no name, however they are written. */
  private static final Set<String> NO_NAME =
      Set.of("ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "VERB", "PUNCT");

  private static final Map<String, EntityType> NAME_TYPES =
      Map.of(
          "Geo", EntityType.LOC,
          "Giv", EntityType.PER,
          "Sur", EntityType.PER,
          "Com", EntityType.ORG);

  private final PerceptronTagger tagger;
  private final List<String> out = new ArrayList<>();
  private List<List<String>> sentences = new ArrayList<>();
  private List<float[][]> hints = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<float[]> wordHints = new ArrayList<>();
  private final List<List<Boolean>> adjectives = new ArrayList<>();
  private final List<Boolean> wordAdjectives = new ArrayList<>();

  private LabelTreebanks(PerceptronTagger tagger) {
    this.tagger = tagger;
  }

  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[0]);
    LabelTreebanks labels =
        new LabelTreebanks(
            ModelFiles.readTagger(
                model.getFileName().toString(),
                name -> Files.newInputStream(model.resolveSibling(name))));
    for (int i = 2; i < args.length; i++) {
      Files.readAllLines(Path.of(args[i])).forEach(labels::line);
      labels.endDocument();
    }
    Files.write(Path.of(args[1]), labels.out, StandardCharsets.UTF_8);
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    if (line.startsWith("# newdoc")) {
      endDocument();
    } else if (line.isEmpty()) {
      endSentence();
    } else if (cells.length == 10 && cells[0].chars().allMatch(Character::isDigit)) {
      words.add(cells[1]);
      wordHints.add(hint(cells[1], cells[3], cells[5]));
      wordAdjectives.add(cells[3].equals("ADJ"));
    }
  }

  private static float[] hint(String word, String partOfSpeech, String features) {
    float[] hint = new float[Labels.COUNT];
    if (partOfSpeech.equals("PROPN") && Character.isUpperCase(word.codePointAt(0))) {
      hint[Labels.OUTSIDE] = -BONUS;
    } else if (NO_NAME.contains(partOfSpeech)) {
      for (int label = 0; label < Labels.COUNT; label++) {
        hint[label] = Labels.isBegin(label) ? -BONUS : 0;
      }
    }
    NAME_TYPES.forEach(
        (name, type) -> {
          if (features.contains("NameType=" + name)) {
            hint[Labels.beginOf(type)] += OF_TYPE;
            hint[Labels.inside(Labels.beginOf(type))] += OF_TYPE;
          }
        });
    return hint;
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
      hints.add(wordHints.toArray(float[][]::new));
      adjectives.add(List.copyOf(wordAdjectives));
      words.clear();
      wordAdjectives.clear();
      wordHints.clear();
    }
  }

  private void endDocument() {
    endSentence();
    if (sentences.isEmpty()) {
      return;
    }
    List<int[]> labels = new ArrayList<>();
    sentences.forEach(sentence -> labels.add(new int[sentence.size()]));
    for (Tagger.Span span : tagger.tag(sentences, hints)) {
      if (!adjectives.get(span.sentence()).subList(span.from(), span.to()).contains(false)) {
        continue; // "Belgian" is written large in some languages, and names nothing
      }
      int begin = Labels.beginOf(span.type());
      for (int i = span.from(); i < span.to(); i++) {
        labels.get(span.sentence())[i] = i == span.from() ? begin : Labels.inside(begin);
      }
    }
    out.add("-DOCSTART-\tO");
    out.add("");
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < labels.get(s).length; i++) {
        out.add(sentences.get(s).get(i) + "\t" + Labels.show(labels.get(s)[i]));
      }
      out.add("");
    }
    sentences = new ArrayList<>();
    hints = new ArrayList<>();
    adjectives.clear();
  }
}
