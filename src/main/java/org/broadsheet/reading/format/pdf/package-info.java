/**
 * PDF with text: an article as it was laid out, put back into paragraphs.
 *
 * <p>The bytes of one file come in; its lines are gathered by place and size of letters ({@link
 * org.broadsheet.reading.format.pdf.PageLines}), what pages repeat at their edges is dropped
 * ({@link org.broadsheet.reading.format.pdf.PageEdges}), and lines become paragraphs ({@link
 * org.broadsheet.reading.format.pdf.Paragraphs}). Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.reading.format.pdf;

import org.jspecify.annotations.NullMarked;
