/**
 * Trains the models that judge candidate texts, from labelled pages.
 *
 * <p>Folders of pages with their right texts come in; model files go out, the same bytes for the
 * same input. {@link org.broadsheet.extraction.training.TrainJudge} is the command.
 */
@NullMarked
package org.broadsheet.extraction.training;

import org.jspecify.annotations.NullMarked;
