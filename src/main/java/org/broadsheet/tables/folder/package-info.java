/** The output folder: what may be in it before a run, who may write to it, what a run leaves. */
@NullMarked
package org.broadsheet.tables.folder;

import org.jspecify.annotations.NullMarked;
