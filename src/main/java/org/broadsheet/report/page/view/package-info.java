/** The sections of the report page: each turns sums into what its box and its chart show. */
@NullMarked
package org.broadsheet.report.page.view;

import org.jspecify.annotations.NullMarked;
