/**
 * News in XML: one reader, and an {@link org.broadsheet.reading.format.xml.XmlShape} per vocabulary
 * that knows which elements are articles and what their parts mean.
 */
@NullMarked
package org.broadsheet.reading.format.xml;

import org.jspecify.annotations.NullMarked;
