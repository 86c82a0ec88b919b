/** What an analyst wants to know of each article of a cluster: its pairs and its earlier copy. */
@NullMarked
package org.broadsheet.clustering.description;

import org.jspecify.annotations.NullMarked;
