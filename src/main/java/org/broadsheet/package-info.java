/**
 * The job and its front doors.
 *
 * <p>{@link org.broadsheet.Broadsheet} is the program; {@link org.broadsheet.ProcessArticles} is
 * everything between reading and writing as one transform. The packages below are rooms in the
 * order in which an article passes them; each knows only those before it, and its {@code
 * package-info} says what comes in, what goes out, and which question it answers.
 */
@NullMarked
package org.broadsheet;

import org.jspecify.annotations.NullMarked;
