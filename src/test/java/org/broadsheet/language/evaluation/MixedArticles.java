package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Language;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;

/**
 * Makes articles of one and of two languages from labelled sentences and counts how often the
 * detector sees what they are.
 *
 * <p>Arguments: files of labelled texts (gzipped TSV: set, language, text). 500 articles have two
 * languages, the second one in one paragraph up to half of them, from the sentences of the first
 * file; 2,000 have one, of all languages in the sentences and lines of all files. Paragraphs are
 * two to four sentences. The same seed each time.
 */
public final class MixedArticles {

  private static final int ARTICLES = 500;
  private static final int PURE_ARTICLES = 2000;
  private static final Set<String> SETS = Set.of("sent", "fastspell1");

  /** Lines that no model has a code for. */
  private static final String MONTENEGRIN = "me";

  private final Map<String, List<String>> sentences = new TreeMap<>();
  private final Random random = new Random(20160713);
  private final LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());

  private void read(Path texts) throws IOException {
    try (BufferedReader in = PredictLanguages.open(texts)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", 3);
        if (SETS.contains(fields[0]) && !fields[1].equals(MONTENEGRIN)) {
          sentences.computeIfAbsent(fields[1], unused -> new ArrayList<>()).add(fields[2]);
        }
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    MixedArticles evaluation = new MixedArticles();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    evaluation.read(Path.of(arguments[0]));
    evaluation.countMixed(out);
    for (int i = 1; i < arguments.length; i++) {
      evaluation.read(Path.of(arguments[i]));
    }
    evaluation.countPure(out);
  }

  private void countMixed(PrintStream out) {
    int clearMain = 0;
    int rightMain = 0;
    int longSecond = 0;
    int foundSecond = 0;
    int exactSets = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String main = any(new ArrayList<>(sentences.keySet()));
      String second = any(new ArrayList<>(sentences.keySet()));
      if (main.equals(second)) {
        i--;
        continue;
      }
      int paragraphs = 4 + random.nextInt(9);
      int foreign = 1 + random.nextInt(paragraphs / 2);
      List<String> blocks = paragraphs(main, paragraphs - foreign);
      List<String> others = paragraphs(second, foreign);
      int mainChars = chars(blocks);
      int secondChars = chars(others);
      others.forEach(other -> blocks.add(random.nextInt(blocks.size() + 1), other));
      Language language = detector.detect(blocks);
      if (mainChars >= .6 * (mainChars + secondChars)) {
        clearMain++;
        rightMain += language.code().equals(main) ? 1 : 0;
      }
      if (secondChars >= 100) {
        longSecond++;
        boolean found =
            language.isMixed()
                && language.shares().stream().anyMatch(share -> share.language().equals(second));
        foundSecond += found ? 1 : 0;
        if (!found) {
          out.println("  missed: " + main + " + " + second + " (" + secondChars + "): " + language);
        }
      }
      long known =
          language.shares().stream().filter(share -> !share.language().equals("und")).count();
      exactSets += known == 2 ? 1 : 0;
    }
    out.printf("main language right, share >= 60 %%: %d of %d%n", rightMain, clearMain);
    out.printf("second language found, >= 100 characters: %d of %d%n", foundSecond, longSecond);
    out.printf("exactly two languages: %d of %d%n", exactSets, ARTICLES);
  }

  private void countPure(PrintStream out) {
    int mixed = 0;
    int right = 0;
    List<String> languages = new ArrayList<>(sentences.keySet());
    for (int i = 0; i < PURE_ARTICLES; i++) {
      String main = any(languages);
      Language language = detector.detect(paragraphs(main, 4 + random.nextInt(9)));
      right += language.code().equals(main.equals("nb") ? "no" : main) ? 1 : 0;
      if (language.isMixed()) {
        mixed++;
        out.println("  falsely mixed: " + main + ": " + language);
      }
    }
    out.printf(
        "%d languages, %d articles: right %d, falsely mixed %d%n",
        languages.size(), PURE_ARTICLES, right, mixed);
  }

  private List<String> paragraphs(String language, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> paragraph = new ArrayList<>();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        paragraph.add(any(sentences.get(language)));
      }
      paragraphs.add(String.join(" ", paragraph));
    }
    return paragraphs;
  }

  private static int chars(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
