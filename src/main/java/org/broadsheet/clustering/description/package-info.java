/** What an analyst wants to know of each article of a cluster: its pairs and its earlier copy. */
package org.broadsheet.clustering.description;
