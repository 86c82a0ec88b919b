package org.broadsheet;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The options of the job; options of the runners may be given beside them. */
public interface BroadsheetOptions extends PipelineOptions {

  @Description(
      "Folders, globs or files to read, separated by commas: on this machine, gs://, s3://, and with"
          + " the Flink jar hdfs://. A folder is read with all that is below it."
          + " Example: --input=articles,more/*.jsonl.gz")
  List<String> getInput();

  void setInput(List<String> input);

  @Description(
      "Folder for the tables. It must be empty or absent, unless --overwrite is given. Example:"
          + " --output=tables")
  String getOutput();

  void setOutput(String output);

  @Description(
      "Replace an earlier run in the output folder: its manifest is deleted first, then the folders"
          + " of known tables; other files stay.")
  @Default.Boolean(false)
  boolean getOverwrite();

  void setOverwrite(boolean overwrite);

  @Description(
      "A CSV file of outlets that adds to the built-in registry and overrides it, with the header"
          + " domain,name,aliases,country,languages; several values in a cell are separated by |."
          + " Example: --outlets=outlets.csv")
  String getOutlets();

  void setOutlets(String outlets);

  @Description(
      "A file of options, one a line as they are written here, with # before a remark; what the"
          + " command line itself says wins. Example: --optionsFile=pipelines/flink/options")
  String getOptionsFile();

  void setOptionsFile(String path);

  @Description("The largest record in bytes; a larger one becomes a reject. Example: 16777216")
  @Default.Long(16L << 20)
  long getMaxRecordBytes();

  void setMaxRecordBytes(long bytes);

  @Description(
      "How many articles may have a defect (a step that failed on them) before the whole run fails."
          + " With fewer the run completes and ends with exit code 3. Example: --maxDefects=0")
  @Default.Long(100)
  long getMaxDefects();

  void setMaxDefects(long defects);

  @Description(
      "Into how many parts the work is split between the stages; 0 derives it from the size of the"
          + " input. It changes memory and speed, never the result. Example: --shards=64")
  @Default.Integer(0)
  int getShards();

  void setShards(int shards);

  @Description("Take all files for one format instead of recognising each. Example: --format=JSONL")
  String getFormat();

  void setFormat(String format);

  @Description(
      "Other names for the fields of structured records; names that are not given stay built-in."
          + " Example: --fields=text:BodyText,published:Day")
  String getFields();

  void setFields(String fields);

  @Description(
      "The only languages to detect, as ISO codes; text in others is und. Example:"
          + " --languages=en,ru")
  List<String> getLanguages();

  void setLanguages(List<String> languages);

  @Description(
      "A fastText model (.bin or .ftz) to detect languages with, instead of the built-in lid.176."
          + " Example: --languageModel=mine.ftz")
  String getLanguageModel();

  void setLanguageModel(String path);

  @Description(
      "Entity models of your own, each as language code and file. Example:"
          + " --entityModel=es:es.model,it:it.model")
  List<String> getEntityModel();

  void setEntityModel(List<String> models);

  @Description(
      "A file of names that are the same thing, one entity a line: type (PER, ORG, LOC, MISC), name"
          + " and aliases, parted by tabs. They come before the built-in ones. Example:"
          + " --aliases=aliases.tsv")
  String getAliases();

  void setAliases(String path);

  @Description(
      "Two texts are versions of one if they share this much of their word shingles (Jaccard), 0 to"
          + " 1.")
  @Default.Double(.45)
  double getMinJaccard();

  void setMinJaccard(double jaccard);

  @Description(
      "Two texts are versions of one if the other holds this much of the shorter one's word"
          + " shingles, 0 to 1.")
  @Default.Double(.6)
  double getMinContainment();

  void setMinContainment(double containment);

  @Description(
      "Two texts that share less than this of the smaller set of numbers are reports made by one"
          + " template, not versions; 0 switches this guard off.")
  @Default.Double(.5)
  double getMinNumberShare();

  void setMinNumberShare(double share);

  @Description("Shingles that two texts must have in common for --minContainment to join them.")
  @Default.Integer(12)
  int getMinSharedShingles();

  void setMinSharedShingles(int shingles);

  @Description(
      "Two texts in doubt are versions of one if so much of the one's words runs in parallel to the"
          + " other's, 0 to 1.")
  @Default.Double(.5)
  double getMinAligned();

  void setMinAligned(double share);

  @Description(
      "Least similarity or containment of an article to the representative of its cluster; chains"
          + " are split until it holds, 0 to 1.")
  @Default.Double(.2)
  double getMinSimilarityToRepresentative();

  void setMinSimilarityToRepresentative(double similarity);

  @Description(
      "Texts published more than so many days apart are not joined unless they are equal; 0 for no"
          + " such window.")
  @Default.Integer(0)
  int getClusterWindowDays();

  void setClusterWindowDays(int days);

  @Description(
      "Rounds of connected components that the graph unrolls; what they leave open is solved on one"
          + " worker, or the run fails if it is too large. 12 suffice for a chain of 5,000 articles; 0"
          + " means 12 for a large input and 2 for a small one.")
  @Default.Integer(0)
  int getClusterRounds();

  void setClusterRounds(int rounds);

  @Description(
      "What to leave out of the tables, so that they can be shared: text leaves out the columns that"
          + " hold text of the corpus (texts, cut blocks, surfaces, excerpts). Example:"
          + " --without=text")
  String getWithout();

  void setWithout(String without);

  @Description(
      "Reads only this share of the records, chosen by their ids and so the same in every run; the"
          + " others are counted as skipped. Example: --sample=0.01")
  @Default.Double(1)
  double getSample();

  void setSample(double share);

  @Description(
      "Parts articles and entity_counts into folders, as Hive names them, by language,"
          + " published_year or published_month. Example: --partitionBy=language,published_month")
  List<String> getPartitionBy();

  void setPartitionBy(List<String> partitions);
}
