/**
 * Boosted regression trees: the form of the models that judge candidate texts of a page.
 *
 * <p>Numbers that describe a candidate come in; an estimate goes out. A model is a text file.
 */
@NullMarked
package org.broadsheet.extraction.judging;

import org.jspecify.annotations.NullMarked;
