/**
 * What stands between a person and a runner: options from a file, the settings that a runner needs
 * and Beam leaves open, the progress of a run, and what went wrong in one sentence.
 *
 * <p>The words of a command line come in; completed words go out, and lines on a console. Nothing
 * here changes what a run computes.
 *
 * <p>It answers: <em>How does a command line become a run?</em>
 */
@NullMarked
package org.broadsheet.launch;

import org.jspecify.annotations.NullMarked;
