package org.broadsheet.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Fills the page's template. Every value is escaped for HTML by the template library; as a second
 * wall, the page's own policy lets a browser run two scripts only, by their hashes, and load
 * nothing.
 */
final class PageTemplate {

  private static final String CHARTS_VERSION = "/META-INF/maven/org.webjars/echarts/pom.properties";

  private PageTemplate() {}

  /**
   * Fills the template.
   *
   * @param values what it prints
   * @param data what its script draws, as JSON that is safe in a script element
   */
  static String fill(Map<String, Object> values, String data) {
    String charts =
        resource(
            "/META-INF/resources/webjars/echarts/" + chartsVersion() + "/echarts.common.min.js");
    String script = resource("report.js");
    String style = resource("report.css");
    Map<String, Object> all = new HashMap<>(values);
    all.put("chartLibrary", charts);
    all.put("script", script);
    all.put("style", style);
    all.put("data", data);
    all.put("policy", policy(charts, script, style));
    StringWriter page = new StringWriter();
    try {
      configuration().getTemplate("report.ftlh").process(all, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of the report fails", e);
    }
    return page.toString();
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(PageTemplate.class, "");
    configuration.setDefaultEncoding(UTF_8.name());
    configuration.setLocale(Locale.ENGLISH);
    configuration.setNumberFormat(",##0");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return configuration;
  }

  private static String policy(String charts, String script, String style) {
    return "default-src 'none'; script-src "
        + hash(charts)
        + " "
        + hash(script)
        + "; style-src "
        + hash(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /** The hash of a script as a policy names it. */
  static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String chartsVersion() {
    Properties properties = new Properties();
    try (InputStream in = PageTemplate.class.getResourceAsStream(CHARTS_VERSION)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** The text of a resource; browsers hash it with plain line ends. */
  private static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " cannot be read", e);
    }
  }
}
