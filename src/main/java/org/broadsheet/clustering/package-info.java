/**
 * Finds the articles that are versions of one text.
 *
 * <p>Documents (an id, a clean text, and what is known of outlet and date) come in. Out go: each
 * article's cluster, the pairs that were compared with their similarity, the clusters, and for each
 * copy the most similar earlier article. {@link org.broadsheet.clustering.ClusterNearDuplicates} is
 * the front door. No text crosses a shuffle, only hashes and sketches of it; no step gathers the
 * corpus in one place.
 *
 * <p>The packages below are its steps, in their order: {@code value} (what comes in and goes out),
 * {@code sketch}, {@code candidate}, {@code compare}, {@code component}, {@code description}.
 * {@code audit} measures the answer on the user's own corpus.
 *
 * <p>A run that continues others ({@link org.broadsheet.clustering.value.Recalled}) compares new
 * texts with theirs by what they noted, and takes over the ids of their clusters. It recalls what
 * its texts reach over compared pairs; all other clusters stand as they were.
 *
 * <p>It answers: <em>Which articles are versions of one text?</em>
 */
@NullMarked
package org.broadsheet.clustering;

import org.jspecify.annotations.NullMarked;
