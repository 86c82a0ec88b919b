package org.broadsheet.outlet;

import java.util.List;

/**
 * An outlet's name in a text.
 *
 * @param start index of its first word
 * @param end index after its last word
 * @param outlets the outlets of that name
 */
record NameMention(int start, int end, List<OutletEntry> outlets) {}
