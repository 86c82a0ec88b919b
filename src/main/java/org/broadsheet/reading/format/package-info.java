/**
 * What streams hold: the formats, each of which finds the records in a stream of plain bytes.
 *
 * <p>A {@link org.broadsheet.reading.container.ByteReader} comes in; {@link
 * org.broadsheet.article.SourceRecord}s go out, good, defective and skipped, one for each attempt.
 * A further format is one class that implements {@link org.broadsheet.reading.format.RecordFormat}
 * and one line in {@link org.broadsheet.reading.format.Formats}. The names by which fields are
 * known stand in {@code fields.tsv}. Nothing here knows Beam.
 */
package org.broadsheet.reading.format;
