/**
 * Clusters from joined pairs: connected components by rounds of large-star and small-star, split
 * until each member is like its representative, and whose text each cluster's is.
 */
@NullMarked
package org.broadsheet.clustering.component;

import org.jspecify.annotations.NullMarked;
