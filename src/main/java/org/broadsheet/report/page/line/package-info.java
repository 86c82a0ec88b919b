/** Rows of the written tables, read back as the lines that the report page shows. */
package org.broadsheet.report.page.line;
