/**
 * What is kept of a text so that it can be compared without it: the MinHash signature of its
 * shingles and a sample of its runs of words. Texts that are equal but for case and punctuation
 * become one {@link org.broadsheet.clustering.sketch.TextNode} here, those that a run recalls of
 * earlier ones beside its own.
 */
@NullMarked
package org.broadsheet.clustering.sketch;

import org.jspecify.annotations.NullMarked;
