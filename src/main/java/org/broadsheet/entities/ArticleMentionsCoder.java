package org.broadsheet.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.entities.ArticleMentions.Outcome;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes {@link ArticleMentions}, each distinct string once: an article repeats its names. */
public final class ArticleMentionsCoder extends ValueCoder<ArticleMentions> {

  private static final ArticleMentionsCoder INSTANCE = new ArticleMentionsCoder();

  private ArticleMentionsCoder() {}

  /** Lets Beam find the coder of a collection. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(ArticleMentions.class), INSTANCE);
  }

  public static ArticleMentionsCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(ArticleMentions article, FieldOutput out) throws IOException {
    out.hash(article.articleId());
    out.string(article.language());
    out.constant(article.outcome());
    out.string(article.model());
    out.string(article.defect());
    Map<String, Integer> names = names(article.mentions());
    out.strings(new ArrayList<>(names.keySet()));
    out.list(article.mentions(), (mention, fields) -> write(mention, names, fields));
  }

  private static Map<String, Integer> names(List<Mention> mentions) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      names.putIfAbsent(mention.surface(), names.size());
      names.putIfAbsent(mention.nameInArticle(), names.size());
      names.putIfAbsent(mention.entity(), names.size());
    }
    return names;
  }

  private static void write(Mention mention, Map<String, Integer> names, FieldOutput out)
      throws IOException {
    out.number(mention.start());
    out.number(mention.end() - mention.start());
    out.number(number(names, mention.surface()));
    out.number(number(names, mention.nameInArticle()));
    out.number(number(names, mention.entity()));
    out.constant(mention.type());
    out.constant(mention.rule());
    out.real(mention.confidence());
    out.flag(mention.isOwnOutlet());
    out.constant(mention.role());
  }

  private static int number(Map<String, Integer> names, String name) {
    return Objects.requireNonNull(names.get(name));
  }

  @Override
  protected ArticleMentions read(FieldInput in) throws IOException {
    return new ArticleMentions(
        in.hash(),
        in.string(),
        in.constant(Outcome.values()),
        in.string(),
        in.string(),
        mentions(in));
  }

  private static List<Mention> mentions(FieldInput in) throws IOException {
    List<String> names = in.strings();
    return in.list(mention -> mention(names, mention));
  }

  private static Mention mention(List<String> names, FieldInput in) throws IOException {
    int start = in.count();
    return Mention.builder()
        .setStart(start)
        .setEnd(start + in.count())
        .setSurface(names.get(in.count()))
        .setNameInArticle(names.get(in.count()))
        .setEntity(names.get(in.count()))
        .setType(in.constant(EntityType.values()))
        .setRule(in.constant(NameRule.values()))
        .setConfidence(in.real())
        .setIsOwnOutlet(in.flag())
        .setRole(in.constant(MentionRole.values()))
        .build();
  }
}
