package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;
import org.jspecify.annotations.Nullable;

/** The fields that a user's own record gives beside its text; null or empty where it gives none. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class GivenFields {

  /** Nothing was given. */
  public static final GivenFields NONE = builder().build();

  /** The user's own id of the article. */
  @SchemaFieldNumber("0")
  public abstract @Nullable String sourceId();

  @SchemaFieldNumber("1")
  public abstract @Nullable String url();

  @SchemaFieldNumber("2")
  public abstract @Nullable String title();

  /** The date of publication as the field writes it. */
  @SchemaFieldNumber("3")
  public abstract @Nullable String date();

  /** A domain or a name of the outlet as the field writes it. */
  @SchemaFieldNumber("4")
  public abstract @Nullable String outlet();

  @SchemaFieldNumber("5")
  public abstract List<String> authors();

  @SchemaFieldNumber("6")
  public abstract @Nullable String section();

  /** A builder with nothing given. */
  public static Builder builder() {
    return new AutoValue_GivenFields.Builder().setAuthors(List.of());
  }

  public abstract Builder toBuilder();

  /** Builds {@link GivenFields}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setSourceId(@Nullable String sourceId);

    public abstract Builder setUrl(@Nullable String url);

    public abstract Builder setTitle(@Nullable String title);

    public abstract Builder setDate(@Nullable String date);

    public abstract Builder setOutlet(@Nullable String outlet);

    public abstract Builder setAuthors(List<String> authors);

    public abstract Builder setSection(@Nullable String section);

    public abstract GivenFields build();
  }
}
