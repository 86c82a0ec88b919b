package org.broadsheet.tables.file;

import java.io.Serializable;

/**
 * A file of a table of an earlier run.
 *
 * @param path its whole path
 * @param run the number of that run
 */
public record EarlierFile(String path, int run) implements Serializable {}
