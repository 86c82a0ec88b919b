package org.broadsheet.crosslanguage;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.transforms.SchemaTransform;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.article.Stage;
import org.broadsheet.shard.Sharding;

/** A stage whose input is one collection of rows. */
abstract class StageProvider implements SchemaTransformProvider {

  /** The name of the one input, and of the output of stages that have one. */
  static final String INPUT = "input";

  static final String OUTPUT = "output";

  static final String SHARDS = "shards";

  /** The expansion does not know how large the input is; 16 shards do for some 250 MB of text. */
  private static final int DEFAULT_SHARDS = 16;

  private final String name;
  private final String description;
  private final Schema configuration;
  private final List<String> outputs;

  StageProvider(String name, String description, Schema configuration, List<String> outputs) {
    this.name = name;
    this.description = description;
    this.configuration = configuration;
    this.outputs = outputs;
  }

  /** Applies the stage with its parameters. */
  abstract PCollectionRowTuple expand(PCollection<Row> rows, Row parameters);

  @Override
  public final String identifier() {
    return "beam:schematransform:org.broadsheet:" + name + ":v1";
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final Schema configurationSchema() {
    return configuration;
  }

  @Override
  public final List<String> inputCollectionNames() {
    return List.of(INPUT);
  }

  @Override
  public final List<String> outputCollectionNames() {
    return outputs;
  }

  @Override
  public final SchemaTransform from(Row parameters) {
    return new Stage(this, parameters);
  }

  static Sharding sharding(Row parameters) {
    Long shards = parameters.getInt64(SHARDS); // as Python writes a number
    return new Sharding(shards == null ? DEFAULT_SHARDS : Math.toIntExact(shards));
  }

  private static final class Stage extends SchemaTransform {
    private final transient StageProvider provider;
    private final Row parameters;

    Stage(StageProvider provider, Row parameters) {
      this.provider = provider;
      this.parameters = parameters;
    }

    @Override
    public PCollectionRowTuple expand(PCollectionRowTuple input) {
      return provider.expand(input.getSinglePCollection(), parameters);
    }
  }
}
