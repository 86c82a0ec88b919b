package org.broadsheet.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.broadsheet.article.Redaction;

/**
 * The secrets of a command line, such as the keys of a store. They are hidden wherever words of the
 * command line may show up again, mistyped ones included.
 */
public final class Secrets {

  /** What stands in place of a secret. */
  static final String HIDDEN = "***";

  /** Shorter pieces are part of many words, and no keys. */
  private static final int MIN_CHARS = 6;

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)key|secret|token|passw|pwd|credential|signature|connectionstring|\\bsas|auth(?!or)");

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9+/_.~-]+");

  /** What the values of such options say besides the secrets. */
  private static final Pattern PUBLIC =
      Pattern.compile(
          "(?i)@?type|access_?key_?id|secret_?(?:access_?)?key|session_?token|aws_?\\w*key(?:id)?"
              + "|[a-z.]*provider|credentials?|password|username|region|rolearn|private_?key");

  private final List<String> secrets;

  private Secrets(Set<String> secrets) {
    this.secrets = new ArrayList<>(secrets);
    // A piece of a longer secret must not be hidden first.
    this.secrets.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The secrets among the words of a command line and of the options file that it names. */
  public static Secrets in(String... args) {
    Set<String> secrets = new TreeSet<>();
    boolean isNextSecret = false;
    for (String arg : withOptionsFile(args)) {
      boolean wasNextSecret = isNextSecret;
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      boolean isNamed = NAME.matcher(name).find();
      String value = equals < 0 ? arg : arg.substring(equals + 1);
      boolean isOption = arg.startsWith("-");
      if ((isNamed && equals >= 0) || (wasNextSecret && !isOption) || holdsNamed(value)) {
        add(value, secrets);
      }
      // The value may follow as a word of its own, or behind an equals sign between blanks.
      isNextSecret = (isNamed && value.isBlank()) || (isNamed && equals < 0);
      isNextSecret |= wasNextSecret && arg.equals("=");
    }
    return new Secrets(secrets);
  }

  private static String[] withOptionsFile(String... args) {
    try {
      return OptionsFile.addTo(Words.of(args)).toArray();
    } catch (RuntimeException unreadable) {
      return args;
    }
  }

  /** JSON under any name, also of an option that does not exist. */
  private static boolean holdsNamed(String value) {
    return (value.contains("{") || value.contains("\"")) && NAME.matcher(value).find();
  }

  private static void add(String value, Set<String> secrets) {
    if (value.length() >= MIN_CHARS) {
      secrets.add(value);
    }
    for (String part : PARTS.split(value)) {
      if (part.length() >= MIN_CHARS && !PUBLIC.matcher(part).matches()) {
        secrets.add(part);
      }
    }
  }

  /** A text in which no secret stands, and no address with a user, a password or a signature. */
  public String hide(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, HIDDEN);
    }
    return Redaction.of(hidden);
  }
}
