package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/** The fields that a user's own record gives beside its text; null or empty where it gives none. */
@AutoValue
@DefaultCoder(GivenFields.Coder.class)
public abstract class GivenFields {

  /** Nothing was given. */
  public static final GivenFields NONE = builder().build();

  /** The user's own id of the article. */
  public abstract @Nullable String sourceId();

  public abstract @Nullable String url();

  public abstract @Nullable String title();

  /** The date of publication as the field writes it. */
  public abstract @Nullable String date();

  /**
   * The day on which the file was made, as year, month and day: no more than a hint, for where
   * nothing else tells when the article was published.
   */
  public abstract @Nullable String made();

  /** In which order the field writes day and month, as far as its other values tell. */
  public abstract DateOrder dateOrder();

  /** A domain or a name of the outlet as the field writes it. */
  public abstract @Nullable String outlet();

  public abstract List<String> authors();

  public abstract @Nullable String section();

  /** Other fields of the record that the user wants kept, by their own names. */
  public abstract Map<String, String> extra();

  /** A builder with nothing given. */
  public static Builder builder() {
    return new AutoValue_GivenFields.Builder()
        .setDateOrder(DateOrder.UNKNOWN)
        .setAuthors(List.of())
        .setExtra(Map.of());
  }

  public abstract Builder toBuilder();

  /** Builds {@link GivenFields}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setSourceId(@Nullable String sourceId);

    public abstract Builder setUrl(@Nullable String url);

    public abstract Builder setTitle(@Nullable String title);

    public abstract Builder setDate(@Nullable String date);

    public abstract Builder setMade(@Nullable String day);

    public abstract Builder setDateOrder(DateOrder dateOrder);

    public abstract Builder setOutlet(@Nullable String outlet);

    public abstract Builder setAuthors(List<String> authors);

    public abstract Builder setSection(@Nullable String section);

    public abstract Builder setExtra(Map<String, String> extra);

    public abstract GivenFields build();
  }

  /** Encodes given fields. */
  public static final class Coder extends ValueCoder<GivenFields> {
    public static final Coder INSTANCE = new Coder();
    private static final DateOrder[] DATE_ORDERS = DateOrder.values();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(GivenFields.class), INSTANCE);
    }

    @Override
    protected void write(GivenFields value, FieldOutput out) throws IOException {
      out.optionalString(value.sourceId())
          .optionalString(value.url())
          .optionalString(value.title())
          .optionalString(value.date())
          .optionalString(value.made())
          .constant(value.dateOrder())
          .optionalString(value.outlet())
          .strings(value.authors())
          .optionalString(value.section())
          .map(value.extra());
    }

    @Override
    protected GivenFields read(FieldInput in) throws IOException {
      return builder()
          .setSourceId(in.optionalString())
          .setUrl(in.optionalString())
          .setTitle(in.optionalString())
          .setDate(in.optionalString())
          .setMade(in.optionalString())
          .setDateOrder(in.constant(DATE_ORDERS))
          .setOutlet(in.optionalString())
          .setAuthors(in.strings())
          .setSection(in.optionalString())
          .setExtra(in.map())
          .build();
    }
  }
}
