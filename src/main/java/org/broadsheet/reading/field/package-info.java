/**
 * By which names users' data call the fields of an article, and what their values may be.
 *
 * <p>{@link org.broadsheet.reading.field.FieldMapping} tells what a name means, from the resource
 * {@code fields.tsv} and from {@code --fields}; {@link org.broadsheet.reading.field.FieldValues}
 * and {@link org.broadsheet.reading.field.FieldChecks} tell whether a value can be what its name
 * says.
 */
@NullMarked
package org.broadsheet.reading.field;

import org.jspecify.annotations.NullMarked;
