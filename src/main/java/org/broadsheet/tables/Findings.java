package org.broadsheet.tables;

import com.google.auto.value.AutoValue;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Article;
import org.broadsheet.article.Reject;
import org.broadsheet.article.Skip;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.repetition.RepeatedBlock;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.wire.Memo;
import org.jspecify.annotations.Nullable;

/**
 * All that a run found out, ready to become tables: the outputs of its stages, and what comes into
 * {@link WriteTables}.
 */
@AutoValue
public abstract class Findings implements PInput, POutput {

  /** The articles as the last per-article stage left them. */
  public abstract PCollection<Article> articles();

  public abstract PCollection<Reject> rejects();

  public abstract PCollection<RepeatedBlock> boilerplate();

  public abstract Clustering clustering();

  public abstract PCollection<ArticleMentions> mentions();

  public abstract CountEntities.Result entities();

  /** The records that were skipped. */
  public abstract PCollection<Skip> skipped();

  /** Outlets as the last run counted them; null if there was none. */
  abstract @Nullable PCollection<OutletTally> earlierOutlets();

  /** Articles of earlier runs that this one takes down; null if it continues none. */
  public abstract @Nullable PCollection<Reject> tombstones();

  /** What later runs must know. */
  public abstract PCollection<Memo> memos();

  /**
   * Records as the reader counted them, by the names of {@link Totals}; null until they are
   * counted.
   */
  public abstract @Nullable PCollection<KV<String, Long>> recordCounts();

  /** These findings with the reader's counts, against which the manifest checks the balance. */
  public Findings withRecordCounts(PCollection<KV<String, Long>> recordCounts) {
    return toBuilder().setRecordCounts(recordCounts).build();
  }

  /** What an audit of the clusters counted, by {@code AuditCount}; null without one. */
  public abstract @Nullable PCollection<KV<String, Long>> audit();

  /** These findings with the counts of an audit. */
  public Findings withAudit(PCollection<KV<String, Long>> counts) {
    return toBuilder().setAudit(counts).build();
  }

  abstract Builder toBuilder();

  public static Builder builder() {
    return new AutoValue_Findings.Builder();
  }

  /** Applies a transform to all findings, under a name. */
  public <T extends POutput> T apply(String name, PTransform<Findings, T> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return articles().getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> all = new HashMap<>();
    all.put(new TupleTag<Article>("articles"), articles());
    all.put(new TupleTag<Reject>("rejects"), rejects());
    all.put(new TupleTag<Skip>("skipped"), skipped());
    all.put(new TupleTag<Memo>("memos"), memos());
    all.put(new TupleTag<RepeatedBlock>("boilerplate"), boilerplate());
    all.put(new TupleTag<ArticleMentions>("mentions"), mentions());
    all.putAll(clustering().expand());
    all.putAll(entities().expand());
    return all;
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}

  /** Builds {@link Findings}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setArticles(PCollection<Article> articles);

    public abstract Builder setRejects(PCollection<Reject> rejects);

    public abstract Builder setBoilerplate(PCollection<RepeatedBlock> boilerplate);

    public abstract Builder setClustering(Clustering clustering);

    public abstract Builder setMentions(PCollection<ArticleMentions> mentions);

    public abstract Builder setEntities(CountEntities.Result entities);

    public abstract Builder setSkipped(PCollection<Skip> skipped);

    abstract Builder setAudit(PCollection<KV<String, Long>> counts);

    /** Counts outlets on from where the last run left them. */
    public Builder setEarlierOutletsOf(@Nullable Memory memory) {
      return setEarlierOutlets(memory == null ? null : memory.outlets());
    }

    abstract Builder setEarlierOutlets(@Nullable PCollection<OutletTally> outlets);

    public abstract Builder setTombstones(@Nullable PCollection<Reject> tombstones);

    public abstract Builder setMemos(PCollection<Memo> memos);

    abstract Builder setRecordCounts(PCollection<KV<String, Long>> recordCounts);

    public abstract Findings build();
  }
}
