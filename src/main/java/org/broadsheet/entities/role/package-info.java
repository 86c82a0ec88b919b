/**
 * Tells what a name does where it stands: whether the article speaks of it, or credits it.
 *
 * <p>The text and what the article credits come in, stretches of the text with their role go out.
 */
@NullMarked
package org.broadsheet.entities.role;

import org.jspecify.annotations.NullMarked;
