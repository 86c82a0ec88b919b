/**
 * Which pairs are worth comparing: texts that share a band of their signature, of that of their
 * lead, or a rare run of words.
 */
@NullMarked
package org.broadsheet.clustering.candidate;

import org.jspecify.annotations.NullMarked;
