/** Makes corpora of any size for measuring: articles of nothing, or many pages of few. */
package org.broadsheet.generator;
