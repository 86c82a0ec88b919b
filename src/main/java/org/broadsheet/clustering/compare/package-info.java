/**
 * How alike two texts are, and whether that joins them.
 *
 * <p>Sketches decide most pairs; where they leave a {@link
 * org.broadsheet.clustering.compare.Doubt}, the words of both texts are aligned. Round-ups, which
 * hold several texts, are kept from joining them.
 */
@NullMarked
package org.broadsheet.clustering.compare;

import org.jspecify.annotations.NullMarked;
