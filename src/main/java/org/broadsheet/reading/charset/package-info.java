/**
 * From bytes to text: byte order mark, declaration, then detection.
 *
 * <p>Bytes come in, with what the page or the protocol declares; text and the name of its charset
 * go out, or nothing when the bytes are not text. Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.reading.charset;

import org.jspecify.annotations.NullMarked;
