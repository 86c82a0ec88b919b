/**
 * The values that every room shares: a record as it was read, the article made of it, its blocks,
 * the evidence for a finding, and the reject that a bad record becomes.
 *
 * <p>Each value is an immutable AutoValue; those that cross a shuffle have a coder of their own,
 * because Beam infers empty schemas for getters without "get".
 *
 * <p>It answers: <em>What do all rooms know of an article?</em>
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
