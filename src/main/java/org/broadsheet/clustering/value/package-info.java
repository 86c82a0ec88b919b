/** What the clustering is given and what it finds: the values that other rooms see. */
package org.broadsheet.clustering.value;
