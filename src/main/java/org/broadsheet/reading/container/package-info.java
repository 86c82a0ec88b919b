/**
 * What files come wrapped in: compressions and archives.
 *
 * <p>A stream of stored bytes comes in; one or many streams of plain bytes with names go out, each
 * with the reason why it ended early, if it did. Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.reading.container;

import org.jspecify.annotations.NullMarked;
