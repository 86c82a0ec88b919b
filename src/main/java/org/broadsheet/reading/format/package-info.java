/**
 * What a format is: it finds the records in a stream of plain bytes.
 *
 * <p>A {@link org.broadsheet.reading.container.ByteReader} comes in; {@link
 * org.broadsheet.article.SourceRecord}s go out, good, defective and skipped, one for each {@link
 * org.broadsheet.reading.format.Attempt}. A format implements {@link
 * org.broadsheet.reading.format.RecordFormat}, or one of the interfaces that extend it where a
 * stream can be read in parts or has columns.
 *
 * <p>The packages below hold the formats by what they have in common: {@code document} (one article
 * per file), {@code json}, {@code xml}, {@code table}, {@code export} (files of news databases) and
 * {@code message} (header lines and a body: web archives and mail). {@code recognition} lists them
 * all; a further format is one class and one line there. Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.reading.format;

import org.jspecify.annotations.NullMarked;
