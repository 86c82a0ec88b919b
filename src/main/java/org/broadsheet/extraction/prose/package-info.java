/**
 * Reads plain text and Markdown: paragraphs, title, date line, outlet line, address of the source.
 *
 * <p>Texts come in; drafts go out, with every line of the text in a block, kept or cut.
 */
@NullMarked
package org.broadsheet.extraction.prose;

import org.jspecify.annotations.NullMarked;
