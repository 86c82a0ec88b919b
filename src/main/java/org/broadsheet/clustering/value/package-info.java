/** What the clustering is given and what it finds: the values that other rooms see. */
@NullMarked
package org.broadsheet.clustering.value;

import org.jspecify.annotations.NullMarked;
