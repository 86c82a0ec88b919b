/** Programs that measure the repetition room on development data, given by path. */
package org.broadsheet.repetition.evaluation;
