/**
 * What a document says of itself: dates, titles, authors, addresses, structured data.
 *
 * <p>Strings and parsed pages come in; parts of {@link org.broadsheet.article.Metadata} go out,
 * unknown rather than guessed.
 */
@NullMarked
package org.broadsheet.extraction.metadata;

import org.jspecify.annotations.NullMarked;
