package org.broadsheet.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Stage;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.role.CreditedText;
import org.broadsheet.entities.role.OwnOutlet;
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
    String text = text(group.getValue());
    ArticleMentions first = null;
    for (Untagged copy : group.getValue()) {
      Untagged article = copy.withText(text);
      first = first == null ? tag(article) : first;
      out.output(ofArticle(first, article));
      done.inc();
    }
  }

  private static String text(List<Untagged> copies) {
    for (Untagged copy : copies) {
      if (!copy.text().isEmpty()) {
        return copy.text();
      }
    }
    return "";
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
    if (tagged.mentions().isEmpty()) {
      return tagged.withArticleId(article.id());
    }
    OwnOutlet own = new OwnOutlet(article.outletName(), article.outletDomain());
    CreditedText credited = CreditedText.of(article.text(), article.datelines(), article.credits());
    Set<String> senders =
        tagged.mentions().stream()
            .filter(mention -> credited.isSender(mention.start(), mention.end()))
            .map(Mention::nameInArticle)
            .collect(Collectors.toSet());
    List<Mention> mentions =
        tagged.mentions().stream()
            .map(
                mention ->
                    senders.contains(mention.nameInArticle()) ? organisation(mention) : mention)
            .map(mention -> withRole(mention, own, credited))
            .toList();
    return tagged.withArticleId(article.id()).withMentions(mentions);
  }

  /** Who sends a report is an organisation, whatever the tagger took the name for. */
  private static Mention organisation(Mention mention) {
    return mention.toBuilder().setType(EntityType.ORG).build();
  }

  private static Mention withRole(Mention mention, OwnOutlet own, CreditedText credited) {
    boolean isOwn = own.is(mention.nameInArticle());
    MentionRole role = credited.role(mention.start(), mention.end());
    if (role == MentionRole.TEXT && isOwn) {
      role = MentionRole.OWN_OUTLET;
    }
    return isOwn || role != MentionRole.TEXT
        ? mention.toBuilder().setIsOwnOutlet(isOwn).setRole(role).build()
        : mention;
  }
}
