/**
 * Measures extraction on labelled pages, beside another extractor that runs over the same pages.
 *
 * <p>Folders of pages and labels come in by path; tables of figures go out.
 */
package org.broadsheet.extraction.evaluation;
