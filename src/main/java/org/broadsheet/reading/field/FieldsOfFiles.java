package org.broadsheet.reading.field;

import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The names of fields in files of some paths.
 *
 * @param glob a pattern of file names, or of paths relative to the input if it has a slash
 */
public record FieldsOfFiles(String glob, FieldMapping fields) implements Serializable {

  private static final Pattern SECTION = Pattern.compile("\\s*([^:,=]+)=(.*)");

  public static boolean isOne(String section) {
    return SECTION.matcher(section).matches();
  }

  public static FieldsOfFiles parse(String section) {
    Matcher parts = SECTION.matcher(section);
    if (!parts.matches()) {
      throw new IllegalArgumentException("--fields: '" + section + "' has no GLOB= before it.");
    }
    String glob = parts.group(1).strip();
    try {
      matcher(glob);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "--fields: '" + glob + "' is no pattern of files; an example is *.csv=text:Body.", e);
    }
    return new FieldsOfFiles(glob, FieldMapping.parse(parts.group(2)));
  }

  public boolean matches(String path) {
    String inner = path.substring(path.lastIndexOf('!') + 1);
    String name = inner.substring(inner.lastIndexOf('/') + 1);
    PathMatcher matcher = matcher(glob);
    return matcher.matches(Path.of(glob.indexOf('/') < 0 ? name : inner))
        || matcher.matches(Path.of(glob.indexOf('/') < 0 ? name : path));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
