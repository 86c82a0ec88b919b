/**
 * Clusters from joined pairs: connected components by rounds of large-star and small-star, split
 * until each member is like its representative, and whose text each cluster's is. In a run that
 * continues others it also finds which of their texts are within reach, and what these take over
 * from the clusters that they were in.
 */
@NullMarked
package org.broadsheet.clustering.component;

import org.jspecify.annotations.NullMarked;
