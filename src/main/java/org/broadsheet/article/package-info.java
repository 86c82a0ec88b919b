/**
 * The values that every room shares: a record as it was read, the article made of it, its blocks,
 * the evidence for a finding, and the reject that a bad record becomes.
 *
 * <p>Each value is immutable: a record, or an AutoValue where it needs a builder. Those that cross
 * a shuffle have a coder of their own, because Beam would infer an empty schema for accessors
 * without "get".
 *
 * <p>It answers: <em>What do all rooms know of an article?</em>
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
