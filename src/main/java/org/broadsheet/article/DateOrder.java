package org.broadsheet.article;

/** What comes first in a date of numbers, such as 03/04/2023. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN
}
