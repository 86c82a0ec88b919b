/** Files that hold one article each: pages, and texts with or without front matter. */
package org.broadsheet.reading.format.document;
