package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.broadsheet.entities.Tagger;

/**
 * Tags documents by a {@link Model}.
 *
 * <p>Words recur, so what hangs on a single word is summed once and kept for the next document; the
 * answer does not depend on what is kept.
 */
public final class PerceptronTagger implements Tagger {

  /**
   * Holds nine tenths of the words of a news text; a word takes some 600 bytes. A word has two
   * places, and the newer one stays.
   */
  private static final int CACHED_WORDS = 1 << 15;

  /** From margin to log-odds: a rough value, which the model's calibration then mends. */
  private static final double SLOPE = 0.15;

  private static final double MAX_LOG_ODDS = 20;

  /** A word and the sums of its weights, a row for each role. */
  private static final class ScoredWord {
    private final Word word;
    private final float[] scores;

    ScoredWord(Word word, float[] scores) {
      this.word = word;
      this.scores = scores;
    }
  }

  private final Model model;
  private final Lexica lexica;
  private final Viterbi viterbi;
  private final AtomicReferenceArray<ScoredWord> cache;
  private final ScoredWord start;
  private final ScoredWord end;
  private final String id;
  private final boolean unseen;

  /** A tagger of a model and the lexica that it names, for a language that it was trained on. */
  public PerceptronTagger(Model model, Lexica lexica) {
    this.model = model;
    this.lexica = lexica;
    this.viterbi = new Viterbi(model.transitions());
    this.id = model.id();
    this.unseen = false;
    this.cache = new AtomicReferenceArray<>(CACHED_WORDS);
    this.start = score(Word.SENTENCE_START);
    this.end = score(Word.SENTENCE_END);
  }

  private PerceptronTagger(PerceptronTagger known) {
    this.model = known.model;
    this.lexica = known.lexica;
    this.viterbi = known.viterbi;
    this.cache = known.cache;
    this.start = known.start;
    this.end = known.end;
    this.id = known.id;
    this.unseen = true;
  }

  /** The same for a language without labelled text: less sure of what it finds. */
  PerceptronTagger forUnseenLanguage() {
    return new PerceptronTagger(this);
  }

  /** What it tags by. */
  public Model model() {
    return model;
  }

  /** What it knows of words and names besides. */
  public Lexica lexica() {
    return lexica;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Span> tag(List<List<String>> sentences) {
    return spans(sentences, emissions(sentences));
  }

  /**
   * The names of a document of which something is known already.
   *
   * @param hints by sentence, token and label, what is added to the score of each label, in the
   *     weights of training
   */
  public List<Span> tag(List<List<String>> sentences, List<float[][]> hints) {
    List<float[][]> emissions = emissions(sentences);
    for (int s = 0; s < emissions.size(); s++) {
      for (int i = 0; i < emissions.get(s).length; i++) {
        for (int label = 0; label < Labels.COUNT; label++) {
          emissions.get(s)[i][label] += hints.get(s)[i][label] / model.description().scale();
        }
      }
    }
    return spans(sentences, emissions);
  }

  private List<Span> spans(List<List<String>> sentences, List<float[][]> emissions) {
    List<int[]> labels = new ArrayList<>();
    emissions.forEach(scores -> labels.add(viterbi.decode(scores)));
    Consistency.apply(sentences, labels);
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < labels.size(); s++) {
      addSpans(s, emissions.get(s), labels.get(s), spans);
    }
    return spans;
  }

  private void addSpans(int sentence, float[][] emissions, int[] labels, List<Span> spans) {
    float[] margins = null;
    for (int from = 0; from < labels.length; from++) {
      if (Labels.isBegin(labels[from])) {
        int to = Labels.end(labels, from);
        margins = margins == null ? viterbi.margins(emissions, labels) : margins;
        spans.add(
            new Span(sentence, from, to, Labels.type(labels[from]), confidence(margins, from, to)));
      }
    }
  }

  /** By the smallest margin of the name's tokens. */
  private double confidence(float[] margins, int from, int to) {
    float least = margins[from];
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, margins[i]);
    }
    double logOdds = least * model.description().scale() * SLOPE;
    double bounded = Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logOdds));
    return model.calibration().probability(bounded, unseen);
  }

  private List<float[][]> emissions(List<List<String>> sentences) {
    List<ScoredWord[]> scored = new ArrayList<>(sentences.size());
    List<Word[]> words = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      ScoredWord[] row = sentence.stream().map(this::lookUp).toArray(ScoredWord[]::new);
      scored.add(row);
      Word[] plain = new Word[row.length];
      for (int i = 0; i < row.length; i++) {
        plain[i] = row[i].word;
      }
      words.add(plain);
    }
    DocumentContext context = DocumentContext.of(words);
    FeatureBuffer features = new FeatureBuffer();
    List<float[][]> emissions = new ArrayList<>(sentences.size());
    for (int s = 0; s < scored.size(); s++) {
      Sentence sentence = new Sentence(words.get(s), lexica, context, s);
      emissions.add(emissions(sentence, scored.get(s), features));
    }
    return emissions;
  }

  private float[][] emissions(Sentence sentence, ScoredWord[] scored, FeatureBuffer features) {
    float[][] emissions = new float[scored.length][Labels.COUNT];
    for (int i = 0; i < scored.length; i++) {
      float[] emission = emissions[i];
      for (int role = 0; role < WordFeatures.ROLES; role++) {
        int at = i + role - 2;
        ScoredWord word = at < 0 ? start : at >= scored.length ? end : scored[at];
        for (int label = 0; label < Labels.COUNT; label++) {
          emission[label] += word.scores[role * Model.ROW + label];
        }
      }
      features.clear();
      PlaceFeatures.general(sentence, i, features);
      PlaceFeatures.lexical(sentence, i, features);
      model.addTo(emission, 0, features);
    }
    return emissions;
  }

  private ScoredWord lookUp(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (CACHED_WORDS - 1);
    ScoredWord cached = cache.getAcquire(slot);
    if (cached != null && cached.word.text().equals(text)) {
      return cached;
    }
    ScoredWord older = cache.getAcquire(slot ^ 1);
    if (older != null && older.word.text().equals(text)) {
      return older;
    }
    ScoredWord scored = score(new Word(text, lexica));
    if (cached != null && older == null) {
      cache.setRelease(slot ^ 1, cached);
    }
    cache.setRelease(slot, scored);
    return scored;
  }

  private ScoredWord score(Word word) {
    float[] scores = new float[WordFeatures.ROLES * Model.ROW];
    FeatureBuffer features = new FeatureBuffer();
    for (int role = 0; role < WordFeatures.ROLES; role++) {
      features.clear();
      WordFeatures.general(role, word, features);
      WordFeatures.lexical(role, word, features);
      model.addTo(scores, role * Model.ROW, features);
    }
    return new ScoredWord(word, scores);
  }
}
