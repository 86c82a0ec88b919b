package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * One occurrence of an entity in an article.
 *
 * <p>Offsets count Unicode code points of the article's clean text, so that Python slicing gives
 * the surface.
 */
@AutoValue
@DefaultCoder(Mention.Coder.class)
public abstract class Mention {

  public abstract int start();

  public abstract int end();

  /** The text from start to end. */
  public abstract String surface();

  public abstract EntityType type();

  /** The longest form of the name in its article. */
  public abstract String nameInArticle();

  /** The name of the entity in the corpus. */
  public abstract String entity();

  public abstract NameRule rule();

  /** How likely the span and its type are right, 0 to 1, as the tagger is calibrated. */
  public abstract double confidence();

  /** Whether this is the outlet that printed the article. */
  public abstract boolean isOwnOutlet();

  /** What the name does where it stands. */
  public abstract MentionRole role();

  /** A mention that is named by its surface so far. */
  public static Mention of(int start, int end, String surface, EntityType type, double confidence) {
    return builder()
        .setStart(start)
        .setEnd(end)
        .setSurface(surface)
        .setType(type)
        .setNameInArticle(surface)
        .setEntity(surface)
        .setRule(NameRule.SURFACE)
        .setConfidence(confidence)
        .setIsOwnOutlet(false)
        .setRole(MentionRole.TEXT)
        .build();
  }

  public static Builder builder() {
    return new AutoValue_Mention.Builder();
  }

  public abstract Builder toBuilder();

  /** This mention with its name in the article, which is its entity until the corpus is known. */
  public Mention named(String name, NameRule rule) {
    return toBuilder().setNameInArticle(name).setEntity(name).setRule(rule).build();
  }

  /** This mention as an occurrence of an entity of the corpus. */
  public Mention withEntity(String entity, NameRule rule) {
    return toBuilder().setEntity(entity).setRule(rule).build();
  }

  /** Builds a {@link Mention}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setStart(int start);

    public abstract Builder setEnd(int end);

    public abstract Builder setSurface(String surface);

    public abstract Builder setType(EntityType type);

    public abstract Builder setNameInArticle(String nameInArticle);

    public abstract Builder setEntity(String entity);

    public abstract Builder setRule(NameRule rule);

    public abstract Builder setConfidence(double confidence);

    public abstract Builder setIsOwnOutlet(boolean isOwnOutlet);

    public abstract Builder setRole(MentionRole role);

    public abstract Mention build();
  }

  /** Encodes a mention. */
  public static final class Coder extends ValueCoder<Mention> {
    public static final Coder INSTANCE = new Coder();
    private static final EntityType[] TYPES = EntityType.values();
    private static final NameRule[] RULES = NameRule.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Mention.class), INSTANCE);
    }

    @Override
    protected void write(Mention value, FieldOutput out) throws IOException {
      out.number(value.start())
          .number(value.end())
          .string(value.surface())
          .constant(value.type())
          .string(value.nameInArticle())
          .string(value.entity())
          .constant(value.rule())
          .real(value.confidence())
          .flag(value.isOwnOutlet());
    }

    @Override
    protected Mention read(FieldInput in) throws IOException {
      return builder()
          .setStart(in.count())
          .setEnd(in.count())
          .setSurface(in.string())
          .setType(in.constant(TYPES))
          .setNameInArticle(in.string())
          .setEntity(in.string())
          .setRule(in.constant(RULES))
          .setConfidence(in.real())
          .setIsOwnOutlet(in.flag())
          .build();
    }
  }
}
