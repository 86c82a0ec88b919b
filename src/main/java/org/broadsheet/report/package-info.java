/**
 * What a person reads after a run: the report, the manifest, and the summary on the console.
 *
 * <p>The written tables and their sums come in; the data dictionary, the descriptions for
 * catalogues and {@code report.html} go out and then {@code manifest.json}, last of all, and only
 * if the sums balance.
 *
 * <p>It answers: <em>What should a person see first?</em>
 */
@NullMarked
package org.broadsheet.report;

import org.jspecify.annotations.NullMarked;
