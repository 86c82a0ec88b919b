/**
 * What a person reads after a run: the manifest, and the summary on the console.
 *
 * <p>The written tables and their sums come in; {@code manifest.json} goes out, last of all, and
 * only if the sums balance.
 */
package org.broadsheet.report;
