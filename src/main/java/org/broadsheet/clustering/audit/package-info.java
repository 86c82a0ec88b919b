/**
 * Proof of the clusters on the user's own corpus: known copies of its articles are planted in a
 * shadow of the run, and it is counted how many are found and what they are joined with.
 *
 * <p>Documents and their memberships come in; sums by kind of copy go out. Nothing of the shadow
 * reaches the findings.
 */
@NullMarked
package org.broadsheet.clustering.audit;

import org.jspecify.annotations.NullMarked;
