/** Rows of the written tables, read back as the lines that the report page shows. */
@NullMarked
package org.broadsheet.report.page.line;

import org.jspecify.annotations.NullMarked;
