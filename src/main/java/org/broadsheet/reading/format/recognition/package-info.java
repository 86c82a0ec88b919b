/**
 * Which format a stream is in. {@link org.broadsheet.reading.format.recognition.Formats} lists all
 * formats and asks them; {@link org.broadsheet.reading.format.recognition.OtherKind} names the
 * kinds of files that lie among articles and are not read.
 */
@NullMarked
package org.broadsheet.reading.format.recognition;

import org.jspecify.annotations.NullMarked;
