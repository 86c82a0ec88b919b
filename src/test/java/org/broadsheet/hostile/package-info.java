/**
 * Texts made to take a program hostage, and how time grows with them: every room is fed the same
 * texts through its plain classes.
 */
package org.broadsheet.hostile;
