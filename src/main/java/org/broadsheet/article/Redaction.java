package org.broadsheet.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes credentials from addresses: user and password, and the parameters that sign a request.
 * Tables are passed on to people who were never meant to have these.
 *
 * <pre>{@code
 * Redaction.of("see https://me:secret@a.example/b?page=2&sig=Zm9v");
 * // see https://a.example/b?page=2
 * }</pre>
 */
public final class Redaction {

  private static final Pattern USER =
      Pattern.compile(
          "(?:(?<=://)|(?<=^//|[\\s\"'(<]//))[^\\s/?#@<>\"]{1,512}+@(?=[\\p{L}\\p{N}\\[])");

  /** The same in an address that is a parameter of another. */
  private static final Pattern ENCODED_USER =
      Pattern.compile("(?i)(?<=%3A%2F%2F)(?:[^\\s/?#@<>\"&%]|%3A){1,512}+%40");

  /** What is longer and names no scheme is no address. */
  private static final int MAX_ADDRESS = 4_096;

  private static final Pattern PARAMETER =
      Pattern.compile("([?&;])([A-Za-z_][\\w.-]{0,60}+)=([^\\s&;#<>\"']*+)");
  private static final Pattern SIGNATURE = Pattern.compile("(?i)[?&;]sig(?:nature)?=");

  /** Signatures of Amazon, Google, Azure and Alibaba, and what others call theirs. */
  private static final Set<String> SIGNING =
      Set.of(
          "sig",
          "signature",
          "sign",
          "hmac",
          "token",
          "access_token",
          "accesstoken",
          "auth",
          "auth_token",
          "authtoken",
          "authorization",
          "apikey",
          "api_key",
          "api-key",
          "key-pair-id",
          "policy",
          "awsaccesskeyid",
          "googleaccessid",
          "ossaccesskeyid",
          "secret",
          "client_secret",
          "password",
          "passwd",
          "pwd",
          "session",
          "sessionid",
          "session_id",
          "sid",
          "phpsessid",
          "jsessionid",
          "id_token",
          "refresh_token",
          "jwt",
          "sv",
          "se",
          "st",
          "sp",
          "sr",
          "skoid",
          "sktid",
          "ske",
          "sks",
          "skv",
          "hdnea",
          "hdnts",
          "__token__");

  /** Parameters of Azure that mean other things where no signature stands beside them. */
  private static final Set<String> ONLY_BESIDE_SIGNATURE =
      Set.of("sv", "se", "st", "sp", "sr", "policy", "sid", "sign", "session", "auth");

  private Redaction() {}

  /** The text with its addresses made harmless; the text itself if there is nothing to cut. */
  public static String of(String text) {
    if (!text.contains("//") && !isBareAddress(text)) {
      return text;
    }
    String bare = text.indexOf('@') < 0 ? text : USER.matcher(text).replaceAll("");
    String named = bare.contains("%40") ? ENCODED_USER.matcher(bare).replaceAll("") : bare;
    return named.indexOf('=') < 0 ? named : withoutSignatures(named);
  }

  /** Such as "//a.example/b" or "/b?c=d". */
  private static boolean isBareAddress(String text) {
    return text.length() <= MAX_ADDRESS
        && (text.startsWith("//") || text.indexOf('=') > 0)
        && text.chars().noneMatch(Character::isWhitespace);
  }

  private static String withoutSignatures(String text) {
    boolean isSigned = SIGNATURE.matcher(text).find();
    Matcher parameter = PARAMETER.matcher(text);
    StringBuilder left = new StringBuilder();
    int done = 0;
    // Whether the parameter behind a question mark was cut, so that the next one takes its place.
    boolean opens = false;
    while (parameter.find()) {
      boolean isSecret = isSecret(parameter.group(2), isSigned);
      if (opens && (parameter.start() > done || !isSecret)) {
        left.append('?');
        done++;
        opens = false;
      }
      if (!isSecret) {
        continue;
      }
      left.append(text, done, parameter.start());
      boolean isFirst = parameter.group(1).equals("?") || opens;
      done = parameter.end();
      opens = isFirst && done < text.length() && "&;".indexOf(text.charAt(done)) >= 0;
    }
    if (done == 0) {
      return text;
    }
    left.append(opens ? "?" : "").append(text, opens ? done + 1 : done, text.length());
    return left.toString();
  }

  private static boolean isSecret(String parameter, boolean isSigned) {
    String name = parameter.toLowerCase(Locale.ROOT);
    if (name.startsWith("x-amz-") || name.startsWith("x-goog-") || name.startsWith("x-oss-")) {
      return true;
    }
    return SIGNING.contains(name) && (isSigned || !ONLY_BESIDE_SIGNATURE.contains(name));
  }
}
