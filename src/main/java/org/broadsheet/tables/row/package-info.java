/** Rows made of findings: one class per table or group of tables, and the only place for it. */
@NullMarked
package org.broadsheet.tables.row;

import org.jspecify.annotations.NullMarked;
