/**
 * The values that every room shares: a record as it was read, the article made of it, its blocks,
 * the evidence for a finding, and the reject that a bad record becomes.
 *
 * <p>Each value is an immutable AutoValue with a Beam schema, so that it may cross a shuffle.
 */
package org.broadsheet.article;
