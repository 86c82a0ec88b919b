/**
 * Reads whatever files a user has into records: containers, formats, charsets, field names.
 *
 * <p>Paths come in, as folders, globs or files; {@link org.broadsheet.article.SourceRecord}s go
 * out, good, defective and skipped, with an {@link org.broadsheet.reading.InputTally} of what was
 * attempted. {@link org.broadsheet.reading.ReadCorpus} is the front door; {@code container} unwraps
 * streams, {@code format} finds the records in them, {@code charset} decodes them. Without a run,
 * {@link org.broadsheet.reading.ReadCorpus#plan} says what would be read as what.
 *
 * <p>It answers: <em>What records do these files hold?</em>
 */
@NullMarked
package org.broadsheet.reading;

import org.jspecify.annotations.NullMarked;
