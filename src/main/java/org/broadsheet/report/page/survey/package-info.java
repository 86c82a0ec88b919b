/**
 * Sums and best-of lists over the tables, of bounded size, that can be merged in any order.
 *
 * <p>An {@link org.broadsheet.report.page.survey.Overview} is taken first; it decides who leads,
 * and the {@link org.broadsheet.report.page.survey.Details} are those of the leaders.
 */
@NullMarked
package org.broadsheet.report.page.survey;

import org.jspecify.annotations.NullMarked;
