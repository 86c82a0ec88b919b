/**
 * Reads HTML pages: which blocks are the article, which are the page around it.
 *
 * <p>Pages come in; drafts go out with every block of the page, kept or cut.
 */
@NullMarked
package org.broadsheet.extraction.page;

import org.jspecify.annotations.NullMarked;
