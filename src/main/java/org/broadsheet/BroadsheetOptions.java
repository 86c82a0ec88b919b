package org.broadsheet;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.broadsheet.OptionGroup.Heading;
import org.broadsheet.clustering.value.Thresholds;

/** The options of the job; options of the runners may be given beside them. */
public interface BroadsheetOptions extends PipelineOptions {

  @OptionGroup(Heading.INPUT)
  @Description(
      "Folders, globs or files to read, separated by commas: on this machine, gs://, s3://, and"
          + " with the Flink jar hdfs://. A folder is read with everything below it. Example:"
          + " --input=articles,more/*.jsonl.gz")
  List<String> getInput();

  void setInput(List<String> input);

  @OptionGroup(Heading.OUTPUT)
  @Description(
      "Folder for the tables. It must be empty or absent, unless --overwrite is given. Example:"
          + " --output=tables")
  String getOutput();

  void setOutput(String output);

  @OptionGroup(Heading.OUTPUT)
  @Description(
      "Replace an earlier run in the output folder: the files that it wrote are deleted, its"
          + " manifest first; all others stay.")
  @Default.Boolean(false)
  boolean getOverwrite();

  void setOverwrite(boolean overwrite);

  @OptionGroup(Heading.INPUT)
  @Description(
      "Folders of earlier runs that this run continues, or a pattern: what they have read is not read"
          + " again, and new articles are clustered with theirs. A folder that its run continued need"
          + " not be named. Example: --previous=runs/*")
  List<String> getPrevious();

  void setPrevious(List<String> folders);

  @OptionGroup(Heading.STAGES)
  @Description(
      "A file of ids, addresses or domains, one per line, whose articles are to be in no table: neither"
          + " those of this run nor, with --previous, those of earlier ones. Example:"
          + " --exclude=takedown.txt")
  String getExclude();

  void setExclude(String path);

  @OptionGroup(Heading.STAGES)
  @Description(
      "A CSV file of outlets that adds to the built-in registry and overrides it, with the header"
          + " domain,name,aliases,country,languages; several values in a cell are separated by |."
          + " Example: --outlets=outlets.csv")
  String getOutlets();

  void setOutlets(String outlets);

  @OptionGroup(Heading.INPUT)
  @Description(
      "A file of options, one per line, written as here; # begins a comment. What the command"
          + " line itself says wins. Example: --optionsFile=pipelines/flink/options")
  String getOptionsFile();

  void setOptionsFile(String path);

  @OptionGroup(Heading.INPUT)
  @Description("The largest record in bytes; a larger one becomes a reject. Example: 16777216")
  @Default.Long(16L << 20)
  long getMaxRecordBytes();

  void setMaxRecordBytes(long bytes);

  @OptionGroup(Heading.PERFORMANCE)
  @Description(
      "The number of articles that may have a defect (a stage that failed on them) before the whole"
          + " run fails. With at most that many it completes and ends with exit code 3. Example:"
          + " --maxDefects=0")
  @Default.Long(100)
  long getMaxDefects();

  void setMaxDefects(long defects);

  @OptionGroup(Heading.PERFORMANCE)
  @Description(
      "The number of parts into which work is split between the stages; 0 derives it from the size"
          + " of the input. It changes memory and speed, never the result. Example: --shards=64")
  @Default.Integer(0)
  int getShards();

  void setShards(int shards);

  @OptionGroup(Heading.INPUT)
  @Description("Reads all files as one format instead of recognising each. Example: --format=JSONL")
  String getFormat();

  void setFormat(String format);

  @OptionGroup(Heading.INPUT)
  @Description(
      "The charset of all that is not UTF-8, instead of what files declare or their bytes tell."
          + " Example: --charset=windows-1251")
  String getCharset();

  void setCharset(String charset);

  @OptionGroup(Heading.INPUT)
  @Description(
      "Names of the fields of structured records, beside the built-in ones, which are less trusted."
          + " A path leads into objects; a section after ; may be for some files only. Example:"
          + " --fields=text:fields.bodyText,published:Day;*.csv=text:Story")
  String getFields();

  void setFields(String fields);

  @OptionGroup(Heading.INPUT)
  @Description(
      "Fields of your records to keep in articles.extra, by name or path, or all (at most 200"
          + " fields and 32,000 characters per article). Example: --keep=reporter,keyword")
  List<String> getKeep();

  void setKeep(List<String> names);

  @OptionGroup(Heading.INPUT)
  @Description(
      "How to read dates such as 03/04/2023 where neither the address nor other dates of the file"
          + " or folder tell: DAY_FIRST or MONTH_FIRST; without it they stay unknown. Example:"
          + " --dateOrder=DAY_FIRST")
  String getDateOrder();

  void setDateOrder(String order);

  @OptionGroup(Heading.STAGES)
  @Description(
      "The only languages to detect, as ISO 639 codes; text in any other is und. Example:"
          + " --languages=en,ru")
  List<String> getLanguages();

  void setLanguages(List<String> languages);

  @OptionGroup(Heading.STAGES)
  @Description(
      "A fastText model (.bin or .ftz) to detect languages with, instead of the built-in lid.176."
          + " Example: --languageModel=mine.ftz")
  String getLanguageModel();

  void setLanguageModel(String path);

  @OptionGroup(Heading.STAGES)
  @Description(
      "Entity models of your own, each as a language code and a file. Example:"
          + " --entityModel=es:es.model,it:it.model")
  List<String> getEntityModel();

  void setEntityModel(List<String> models);

  @OptionGroup(Heading.STAGES)
  @Description(
      "A file of names that mean the same thing, one entity per line: type (PER, ORG, LOC, MISC),"
          + " name and aliases, separated by tabs. They take precedence over the built-in ones."
          + " Example: --aliases=aliases.tsv")
  String getAliases();

  void setAliases(String path);

  @OptionGroup(Heading.STAGES)
  @Description(
      "Files of entities of your own (ministers, companies, parties), one name per line: name, type"
          + " (PER, ORG, LOC, MISC), language (empty for all) and id, separated by tabs. Names are"
          + " matched exactly; the first name of an id is what the tables call it, and"
          + " entities.matched_from says which file has it. Example: --entities=ministers.tsv")
  List<String> getEntities();

  void setEntities(List<String> paths);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Two texts are near-duplicates if they share at least this much of their word shingles"
          + " (Jaccard similarity, 0 to 1).")
  @Default.Double(Thresholds.MIN_JACCARD)
  double getMinJaccard();

  void setMinJaccard(double jaccard);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Two texts are near-duplicates if the longer one contains at least this share of the"
          + " shorter one's word shingles, 0 to 1.")
  @Default.Double(Thresholds.MIN_CONTAINMENT)
  double getMinContainment();

  void setMinContainment(double containment);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Two texts that share less than this of the smaller one's numbers are reports from one"
          + " template, not near-duplicates; 0 switches this guard off.")
  @Default.Double(Thresholds.MIN_NUMBER_SHARE)
  double getMinNumberShare();

  void setMinNumberShare(double share);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "The number of shingles that two texts must share before --minContainment can join them.")
  @Default.Integer(Thresholds.MIN_SHARED_SHINGLES)
  int getMinSharedShingles();

  void setMinSharedShingles(int shingles);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Two texts in doubt are near-duplicates if at least this share of one's words runs in"
          + " parallel to the other's, 0 to 1.")
  @Default.Double(Thresholds.MIN_ALIGNED)
  double getMinAligned();

  void setMinAligned(double share);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "The least similarity or containment of an article to the representative of its cluster,"
          + " 0 to 1; chains are split until it holds.")
  @Default.Double(Thresholds.MIN_SIMILARITY_TO_REPRESENTATIVE)
  double getMinSimilarityToRepresentative();

  void setMinSimilarityToRepresentative(double similarity);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Texts published more than this number of days apart are not joined unless they are equal;"
          + " 0 for no window.")
  @Default.Integer(Thresholds.CLUSTER_WINDOW_DAYS)
  int getClusterWindowDays();

  void setClusterWindowDays(int days);

  @OptionGroup(Heading.NEAR_DUPLICATES)
  @Description(
      "Plants a known copy of this share of your own articles (cut, re-headlined, reworded, with"
          + " boilerplate, teasers) and some texts that are none in a shadow of the run, and says in"
          + " manifest and report how many were found and what was joined wrongly; the tables know"
          + " nothing of it. It costs the clustering again; 0 for none. Example: --audit=0.01")
  @Default.Double(0)
  double getAudit();

  void setAudit(double share);

  @OptionGroup(Heading.PERFORMANCE)
  @Description(
      "Rounds of connected components in the graph; what they leave open is solved on one worker,"
          + " or the run fails if it is too large. 12 suffice for a chain of 5,000 articles; 0"
          + " means 12 for a large input and 2 for a small one.")
  @Default.Integer(0)
  int getClusterRounds();

  void setClusterRounds(int rounds);

  @OptionGroup(Heading.OUTPUT)
  @Description(
      "What to leave out of the tables so that they can be shared: text leaves out the columns that"
          + " hold text of the corpus (texts, cut blocks, surfaces, excerpts). Example:"
          + " --without=text")
  String getWithout();

  void setWithout(String without);

  @OptionGroup(Heading.INPUT)
  @Description(
      "Reads only this share of the records, chosen by their ids and so the same in every run; the"
          + " rest are counted as skipped. Example: --sample=0.01")
  @Default.Double(1)
  double getSample();

  void setSample(double share);

  @OptionGroup(Heading.OUTPUT)
  @Description(
      "Splits articles and entity_counts into Hive-style folders by language, published_year or"
          + " published_month. Example: --partitionBy=language,published_month")
  List<String> getPartitionBy();

  void setPartitionBy(List<String> partitions);
}
