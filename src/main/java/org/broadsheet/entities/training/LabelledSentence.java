package org.broadsheet.entities.training;

import java.util.List;
import org.broadsheet.entities.tagging.Labels;

/**
 * A sentence with its labels.
 *
 * @param words its tokens
 * @param labels the label of each token, as in {@link Labels}
 */
public record LabelledSentence(List<String> words, List<Integer> labels) {}
