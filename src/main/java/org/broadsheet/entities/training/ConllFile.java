package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.entities.tagging.Labels;

/**
 * Reads CoNLL text: a token and its BIO label per line, separated by a tab or blank; an empty line
 * after each sentence; {@code -DOCSTART-} before each document.
 */
public final class ConllFile {

  /**
   * Texts without marks of documents are cut into as many sentences as news articles have, so that
   * training knows the document's context as tagging will.
   */
  private static final int SENTENCES_PER_DOCUMENT = 40;

  private final List<List<LabelledSentence>> documents = new ArrayList<>();
  private List<LabelledSentence> document = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<Integer> labels = new ArrayList<>();

  private ConllFile() {}

  /** The documents of a file. */
  public static List<List<LabelledSentence>> read(Iterable<String> lines) {
    ConllFile file = new ConllFile();
    lines.forEach(file::line);
    file.endDocument();
    return file.documents;
  }

  private void line(String line) {
    if (line.startsWith("-DOCSTART-")) {
      endDocument();
    } else if (line.isBlank()) {
      endSentence();
      if (document.size() == SENTENCES_PER_DOCUMENT) {
        endDocument();
      }
    } else {
      int cut = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' '));
      words.add(cut > 0 ? line.substring(0, cut) : line);
      labels.add(Labels.parse(line.substring(cut + 1)));
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      document.add(new LabelledSentence(List.copyOf(words), List.copyOf(labels)));
      words = new ArrayList<>();
      labels = new ArrayList<>();
    }
  }

  private void endDocument() {
    endSentence();
    if (!document.isEmpty()) {
      documents.add(document);
      document = new ArrayList<>();
    }
  }
}
