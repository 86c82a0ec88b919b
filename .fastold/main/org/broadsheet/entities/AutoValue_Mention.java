package org.broadsheet.entities;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Mention extends Mention {

  private final int start;

  private final int end;

  private final String surface;

  private final EntityType type;

  private final String nameInArticle;

  private final String entity;

  private final NameRule rule;

  private final double score;

  private final boolean isOwnOutlet;

  private AutoValue_Mention(
      int start,
      int end,
      String surface,
      EntityType type,
      String nameInArticle,
      String entity,
      NameRule rule,
      double score,
      boolean isOwnOutlet) {
    this.start = start;
    this.end = end;
    this.surface = surface;
    this.type = type;
    this.nameInArticle = nameInArticle;
    this.entity = entity;
    this.rule = rule;
    this.score = score;
    this.isOwnOutlet = isOwnOutlet;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public String surface() {
    return surface;
  }

  @Override
  public EntityType type() {
    return type;
  }

  @Override
  public String nameInArticle() {
    return nameInArticle;
  }

  @Override
  public String entity() {
    return entity;
  }

  @Override
  public NameRule rule() {
    return rule;
  }

  @Override
  public double score() {
    return score;
  }

  @Override
  public boolean isOwnOutlet() {
    return isOwnOutlet;
  }

  @Override
  public String toString() {
    return "Mention{"
        + "start=" + start + ", "
        + "end=" + end + ", "
        + "surface=" + surface + ", "
        + "type=" + type + ", "
        + "nameInArticle=" + nameInArticle + ", "
        + "entity=" + entity + ", "
        + "rule=" + rule + ", "
        + "score=" + score + ", "
        + "isOwnOutlet=" + isOwnOutlet
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Mention) {
      Mention that = (Mention) o;
      return this.start == that.start()
          && this.end == that.end()
          && this.surface.equals(that.surface())
          && this.type.equals(that.type())
          && this.nameInArticle.equals(that.nameInArticle())
          && this.entity.equals(that.entity())
          && this.rule.equals(that.rule())
          && Double.doubleToLongBits(this.score) == Double.doubleToLongBits(that.score())
          && this.isOwnOutlet == that.isOwnOutlet();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= start;
    h$ *= 1000003;
    h$ ^= end;
    h$ *= 1000003;
    h$ ^= surface.hashCode();
    h$ *= 1000003;
    h$ ^= type.hashCode();
    h$ *= 1000003;
    h$ ^= nameInArticle.hashCode();
    h$ *= 1000003;
    h$ ^= entity.hashCode();
    h$ *= 1000003;
    h$ ^= rule.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(score) >>> 32) ^ Double.doubleToLongBits(score));
    h$ *= 1000003;
    h$ ^= isOwnOutlet ? 1231 : 1237;
    return h$;
  }

  @Override
  public Mention.Builder toBuilder() {
    return new AutoValue_Mention.Builder(this);
  }

  static final class Builder extends Mention.Builder {
    private int start;
    private int end;
    private @Nullable String surface;
    private @Nullable EntityType type;
    private @Nullable String nameInArticle;
    private @Nullable String entity;
    private @Nullable NameRule rule;
    private double score;
    private boolean isOwnOutlet;
    private byte set$0;
    Builder() {
    }
    Builder(Mention source) {
      this.start = source.start();
      this.end = source.end();
      this.surface = source.surface();
      this.type = source.type();
      this.nameInArticle = source.nameInArticle();
      this.entity = source.entity();
      this.rule = source.rule();
      this.score = source.score();
      this.isOwnOutlet = source.isOwnOutlet();
      set$0 = (byte) 0xf;
    }
    @Override
    public Mention.Builder setStart(int start) {
      this.start = start;
      set$0 |= (byte) 1;
      return this;
    }
    @Override
    public Mention.Builder setEnd(int end) {
      this.end = end;
      set$0 |= (byte) 2;
      return this;
    }
    @Override
    public Mention.Builder setSurface(String surface) {
      if (surface == null) {
        throw new NullPointerException("Null surface");
      }
      this.surface = surface;
      return this;
    }
    @Override
    public Mention.Builder setType(EntityType type) {
      if (type == null) {
        throw new NullPointerException("Null type");
      }
      this.type = type;
      return this;
    }
    @Override
    public Mention.Builder setNameInArticle(String nameInArticle) {
      if (nameInArticle == null) {
        throw new NullPointerException("Null nameInArticle");
      }
      this.nameInArticle = nameInArticle;
      return this;
    }
    @Override
    public Mention.Builder setEntity(String entity) {
      if (entity == null) {
        throw new NullPointerException("Null entity");
      }
      this.entity = entity;
      return this;
    }
    @Override
    public Mention.Builder setRule(NameRule rule) {
      if (rule == null) {
        throw new NullPointerException("Null rule");
      }
      this.rule = rule;
      return this;
    }
    @Override
    public Mention.Builder setScore(double score) {
      this.score = score;
      set$0 |= (byte) 4;
      return this;
    }
    @Override
    public Mention.Builder setIsOwnOutlet(boolean isOwnOutlet) {
      this.isOwnOutlet = isOwnOutlet;
      set$0 |= (byte) 8;
      return this;
    }
    @Override
    public Mention build() {
      if (set$0 != 0xf
          || this.surface == null
          || this.type == null
          || this.nameInArticle == null
          || this.entity == null
          || this.rule == null) {
        StringBuilder missing = new StringBuilder();
        if ((set$0 & 1) == 0) {
          missing.append(" start");
        }
        if ((set$0 & 2) == 0) {
          missing.append(" end");
        }
        if (this.surface == null) {
          missing.append(" surface");
        }
        if (this.type == null) {
          missing.append(" type");
        }
        if (this.nameInArticle == null) {
          missing.append(" nameInArticle");
        }
        if (this.entity == null) {
          missing.append(" entity");
        }
        if (this.rule == null) {
          missing.append(" rule");
        }
        if ((set$0 & 4) == 0) {
          missing.append(" score");
        }
        if ((set$0 & 8) == 0) {
          missing.append(" isOwnOutlet");
        }
        throw new IllegalStateException("Missing required properties:" + missing);
      }
      return new AutoValue_Mention(
          this.start,
          this.end,
          this.surface,
          this.type,
          this.nameInArticle,
          this.entity,
          this.rule,
          this.score,
          this.isOwnOutlet);
    }
  }

}
