package org.broadsheet.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.entities.naming.Votes;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.ValueCoder;

/**
 * What later runs must know of the names of an article: its entities, should it come to count for
 * another cluster, and its votes on short names.
 */
record NotedNames(List<Entity> entities, List<Vote> votes) {

  /** An entity and how often the article mentions it. */
  record Entity(String name, EntityType type, long mentions) {}

  /** A long name for which a short one stands in the article. */
  record Vote(EntityType type, String shortName, String longName) {
    Tally tally() {
      return new Tally(Tally.key(type.name(), shortName, longName), 1, 0, 0);
    }
  }

  static NotedNames of(List<Mention> mentions, String language) {
    Map<Votes.Name, Long> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.role() == MentionRole.TEXT) {
        counts.merge(new Votes.Name(mention.type(), mention.entity()), 1L, Long::sum);
      }
    }
    List<Entity> entities = new ArrayList<>();
    counts.forEach((name, count) -> entities.add(new Entity(name.name(), name.type(), count)));
    List<Vote> votes = new ArrayList<>();
    Votes.cast(mentions, language)
        .forEach((name, longName) -> votes.add(new Vote(name.type(), name.name(), longName)));
    return new NotedNames(entities, votes);
  }

  Memo memo(ArticleMentions article) {
    return Memo.of(Memo.Kind.NAMES, article.articleId(), this, Coder.INSTANCE);
  }

  static final class Coder extends ValueCoder<NotedNames> {
    static final Coder INSTANCE = new Coder();

    @Override
    protected void write(NotedNames names, FieldOutput out) throws IOException {
      out.list(
          names.entities,
          (entity, fields) ->
              fields.string(entity.name).constant(entity.type).number(entity.mentions));
      out.list(
          names.votes,
          (vote, fields) ->
              fields.constant(vote.type).string(vote.shortName).string(vote.longName));
    }

    @Override
    protected NotedNames read(FieldInput in) throws IOException {
      return new NotedNames(
          in.list(
              fields ->
                  new Entity(
                      fields.string(), fields.constant(EntityType.values()), fields.number())),
          in.list(
              fields ->
                  new Vote(
                      fields.constant(EntityType.values()), fields.string(), fields.string())));
    }
  }
}
