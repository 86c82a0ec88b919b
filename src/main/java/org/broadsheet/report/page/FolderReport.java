package org.broadsheet.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.report.page.line.TableFiles;
import org.broadsheet.report.page.survey.Details;
import org.broadsheet.report.page.survey.Leaders;
import org.broadsheet.report.page.survey.Overview;
import org.broadsheet.tables.folder.OutputFolder;

/** Makes the page of a complete run again, from its folder and without a pipeline. */
public final class FolderReport {

  private FolderReport() {}

  /**
   * Writes {@code report.html} anew.
   *
   * @throws IOException if the folder holds no complete run or cannot be written
   */
  public static void write(OutputFolder folder) throws IOException {
    folder.write(OutputFolder.REPORT, html(folder), "text/html");
  }

  static String html(OutputFolder folder) throws IOException {
    String manifest = manifest(folder);
    List<String> files = folder.tableFiles();
    Overview overview = new Overview();
    for (String file : files) {
      TableFiles.read(file, overview::add);
    }
    Leaders leaders = Leaders.of(overview);
    Details details = new Details();
    for (String file : files) {
      TableFiles.read(file, table -> details.add(table, leaders));
    }
    return new ReportPage(overview, details, manifest).html();
  }

  private static String manifest(OutputFolder folder) throws IOException {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(folder.file(OutputFolder.MANIFEST)))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
