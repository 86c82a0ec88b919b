/** Files that hold one article each: pages, and texts with or without front matter. */
@NullMarked
package org.broadsheet.reading.format.document;

import org.jspecify.annotations.NullMarked;
