package org.broadsheet.entities;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.entities.ArticleMentions.Outcome;
import org.broadsheet.shard.Hash128Coder;

/** Encodes {@link ArticleMentions}, each distinct string once. */
public final class ArticleMentionsCoder extends AtomicCoder<ArticleMentions> {

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
  public void encode(ArticleMentions article, OutputStream out) throws IOException {
    Hash128Coder.of().encode(article.articleId(), out);
    StringUtf8Coder.of().encode(article.language(), out);
    StringUtf8Coder.of().encode(article.outcome().name(), out);
    StringUtf8Coder.of().encode(article.model(), out);
    StringUtf8Coder.of().encode(article.defect(), out);
    Map<String, Integer> names = names(article.mentions());
    encodeInt(names.size(), out);
    for (String name : names.keySet()) {
      StringUtf8Coder.of().encode(name, out);
    }
    encodeInt(article.mentions().size(), out);
    for (Mention mention : article.mentions()) {
      encode(mention, names, out);
    }
  }

  private static Map<String, Integer> names(List<Mention> mentions) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      names.putIfAbsent(mention.surface(), names.size());
      names.putIfAbsent(mention.nameInArticle(), names.size());
      names.putIfAbsent(mention.entity(), names.size());
      names.putIfAbsent(mention.type().name(), names.size());
      names.putIfAbsent(mention.rule().name(), names.size());
    }
    return names;
  }

  private static void encode(Mention mention, Map<String, Integer> names, OutputStream out)
      throws IOException {
    encodeInt(mention.start(), out);
    encodeInt(mention.end() - mention.start(), out);
    encodeInt(names.get(mention.surface()), out);
    encodeInt(names.get(mention.nameInArticle()), out);
    encodeInt(names.get(mention.entity()), out);
    encodeInt(names.get(mention.type().name()), out);
    encodeInt(names.get(mention.rule().name()), out);
    new DataOutputStream(out).writeDouble(mention.confidence());
    encodeInt(mention.isOwnOutlet() ? 1 : 0, out);
  }

  @Override
  public ArticleMentions decode(InputStream in) throws IOException {
    return ArticleMentions.of(
        Hash128Coder.of().decode(in),
        StringUtf8Coder.of().decode(in),
        Outcome.valueOf(StringUtf8Coder.of().decode(in)),
        StringUtf8Coder.of().decode(in),
        StringUtf8Coder.of().decode(in),
        decodeMentions(in));
  }

  private static List<Mention> decodeMentions(InputStream in) throws IOException {
    String[] names = new String[decodeInt(in)];
    for (int i = 0; i < names.length; i++) {
      names[i] = StringUtf8Coder.of().decode(in);
    }
    int size = decodeInt(in);
    List<Mention> mentions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      mentions.add(decodeMention(names, in));
    }
    return mentions;
  }

  private static Mention decodeMention(String[] names, InputStream in) throws IOException {
    int start = decodeInt(in);
    return Mention.builder()
        .setStart(start)
        .setEnd(start + decodeInt(in))
        .setSurface(names[decodeInt(in)])
        .setNameInArticle(names[decodeInt(in)])
        .setEntity(names[decodeInt(in)])
        .setType(EntityType.valueOf(names[decodeInt(in)]))
        .setRule(NameRule.valueOf(names[decodeInt(in)]))
        .setConfidence(new DataInputStream(in).readDouble())
        .setIsOwnOutlet(decodeInt(in) == 1)
        .build();
  }

  private static void encodeInt(int value, OutputStream out) throws IOException {
    VarIntCoder.of().encode(value, out);
  }

  private static int decodeInt(InputStream in) throws IOException {
    return VarIntCoder.of().decode(in);
  }

  @Override
  public void verifyDeterministic() {}
}
