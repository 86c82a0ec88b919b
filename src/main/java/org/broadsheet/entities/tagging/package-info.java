/**
 * The program's own tagger: an averaged perceptron over hashed features, decoded by Viterbi.
 *
 * <p>Sentences of tokens come in, names go out. {@link
 * org.broadsheet.entities.tagging.BuiltInTaggers} has the models that the program brings; {@link
 * org.broadsheet.entities.tagging.PerceptronTagger} runs one. Nothing here knows Beam.
 */
@NullMarked
package org.broadsheet.entities.tagging;

import org.jspecify.annotations.NullMarked;
