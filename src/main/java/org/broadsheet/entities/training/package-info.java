/**
 * Trains models of the tagger from labelled text.
 *
 * <p>CoNLL files and word lists come in; a model file and its lexica go out, the same bytes for the
 * same input. {@link org.broadsheet.entities.training.TrainTagger} is the command.
 */
@NullMarked
package org.broadsheet.entities.training;

import org.jspecify.annotations.NullMarked;
