/** The output folder: what may be in it before a run, who may write to it, what a run leaves. */
package org.broadsheet.tables.folder;
