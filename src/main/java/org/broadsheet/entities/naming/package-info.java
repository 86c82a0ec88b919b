/**
 * Gives things one name: edges of spans mended, plain forms of names, short forms joined to long
 * ones, cases undone, acronyms spelt out, a table of aliases, a vote of the corpus; and ids.
 *
 * <p>Mentions as tagged come in, mentions with their names go out. Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.entities.naming;

import org.jspecify.annotations.NullMarked;
