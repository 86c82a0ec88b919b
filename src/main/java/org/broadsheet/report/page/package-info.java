/**
 * The report page: what a person opens first.
 *
 * <p>The written Parquet files come in, one {@code report.html} goes out. A first pass over the
 * files gives an {@link org.broadsheet.report.page.survey.Overview}, which decides what is worth a
 * closer look; a second pass gives the {@link org.broadsheet.report.page.survey.Details} of that.
 * Both are sums and best-of lists of bounded size that can be merged in any order, so any number of
 * workers can read any number of files. Only {@link org.broadsheet.report.page.Survey} knows Beam's
 * pipelines; the page can be made again from a folder of tables without one.
 */
@NullMarked
package org.broadsheet.report.page;

import org.jspecify.annotations.NullMarked;
