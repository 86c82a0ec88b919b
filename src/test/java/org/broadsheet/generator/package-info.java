/** Makes corpora of any size for measuring: N and a seed come in, JSON Lines go out. */
package org.broadsheet.generator;
