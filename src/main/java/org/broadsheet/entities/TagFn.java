package org.broadsheet.entities;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Stage;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of a text once and gives them to all articles that have it. */
final class TagFn extends DoFn<KV<Hash128, List<Untagged>>, ArticleMentions> {

  private final SerializableFunction<String, @Nullable Tagger> taggers;
  private final AliasTable aliases;
  private final Counter done = Stage.FIND_MENTIONS.counter();
  private transient @Nullable Map<String, MentionFinder> finders;

  TagFn(SerializableFunction<String, @Nullable Tagger> taggers, AliasTable aliases) {
    this.taggers = taggers;
    this.aliases = aliases;
  }

  @ProcessElement
  public void process(
      @Element KV<Hash128, List<Untagged>> group, OutputReceiver<ArticleMentions> out) {
    ArticleMentions first = null;
    for (Untagged article : group.getValue()) {
      first = first == null ? tag(article) : first;
      out.output(ofArticle(first, article));
      done.inc();
    }
  }

  private ArticleMentions tag(Untagged article) {
    try {
      MentionFinder finder = finder(article.language());
      return finder == null
          ? ArticleMentions.withoutModel(article.id(), article.language())
          : ArticleMentions.tagged(
              article.id(), article.language(), finder.model(), finder.find(article.text()));
    } catch (RuntimeException | StackOverflowError bug) {
      return ArticleMentions.failed(article.id(), article.language(), bug);
    }
  }

  private @Nullable MentionFinder finder(String language) {
    Map<String, MentionFinder> known = finders;
    if (known == null) {
      known = new TreeMap<>();
      finders = known;
    }
    MentionFinder finder = known.get(language);
    if (finder == null) {
      Tagger tagger = taggers.apply(language);
      if (tagger != null) {
        finder = new MentionFinder(language, tagger, aliases);
        known.put(language, finder);
      }
    }
    return finder;
  }

  private static ArticleMentions ofArticle(ArticleMentions tagged, Untagged article) {
    String outlet = bare(article.outletName());
    List<Mention> mentions =
        tagged.mentions().stream()
            .map(
                mention ->
                    !outlet.isEmpty() && bare(mention.nameInArticle()).equals(outlet)
                        ? mention.toBuilder().setIsOwnOutlet(true).build()
                        : mention)
            .toList();
    return ArticleMentions.of(
        article.id(),
        tagged.language(),
        tagged.outcome(),
        tagged.model(),
        tagged.defect(),
        mentions);
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
