package org.broadsheet.article;

/** Why a record could not become an article. */
public enum RejectReason {
  /** The file could not be opened or read to its end. */
  UNREADABLE_FILE,
  /** The file is gone, shorter, longer or newer than when the run began. */
  CHANGED_FILE,
  /** The bytes are not text in any charset that the reader knows. */
  UNDECODABLE,
  /** A compressed stream ends before its end mark or is damaged. */
  TRUNCATED_COMPRESSION,
  /** The record is larger than {@code --maxRecordBytes}. */
  TOO_LARGE,
  /** The record breaks the rules of its format: JSON, CSV, XML, WARC. */
  MALFORMED,
  /** A structured record without a field for text or HTML. */
  NO_TEXT_FIELD,
  /** The record holds no text at all. */
  EMPTY,
  /** The record has text, and all of it was boilerplate. */
  NO_ARTICLE_TEXT,
  /** The page is nested deeper than any real page. */
  TOO_DEEP,
  /** An archive member whose name or size is a known attack. */
  UNSAFE_ARCHIVE,
  /** The user's list of exclusions names the article, its address or its domain. */
  EXCLUDED,
  /** The record made a stage fail; the message names the exception. */
  FAILED
}
