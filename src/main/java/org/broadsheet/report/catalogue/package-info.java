/**
 * What catalogues and tools of data sets read of a run: where its tables are, what their columns
 * mean, and what they were made of.
 *
 * <p>The manifest and the names of the tables' files come in; {@code croissant.json} and {@code
 * datapackage.json} go out.
 *
 * <p>It answers: <em>How does a program that knows nothing of Broadsheet find its way in the
 * tables?</em>
 */
@NullMarked
package org.broadsheet.report.catalogue;

import org.jspecify.annotations.NullMarked;
