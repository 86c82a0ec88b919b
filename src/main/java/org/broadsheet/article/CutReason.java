package org.broadsheet.article;

/** Why a block is not part of an article's text. */
public enum CutReason {
  /** The block was not cut: it is text. */
  KEPT("part of the text"),
  /** Menus, link lists, breadcrumbs, page furniture. */
  NAVIGATION("menu, link list, breadcrumb or other page furniture"),
  /** The headline, repeated in the text; it is in the column {@code title}. */
  TITLE("the headline, which has a column of its own"),
  /** A line that only gives a date, a place or a time; it is in the date columns. */
  DATELINE("a line that only gives a date, which has columns of its own"),
  /** A line that only names authors. */
  BYLINE("a line that only names authors"),
  /** A line that only names the outlet. */
  OUTLET_LINE("a line that only names the outlet"),
  /** A line that only gives the address of the article. */
  SOURCE_URL("a line that only gives the address of the article"),
  /** Requests for money, subscriptions, support. */
  APPEAL("a request for money, subscription or support"),
  /** Newsletter, app and account prompts. */
  SIGN_UP("a newsletter, app or account prompt"),
  /** Follow us, share this. */
  SOCIAL("a prompt to follow or share"),
  /** Links to other articles. */
  RELATED("a pointer to other articles"),
  /** Copyright and licence lines. */
  COPYRIGHT("a copyright or licence line"),
  /** Credits of photographs and agencies. */
  CREDIT("a credit of a photograph, an agency or a translator"),
  /** Captions of figures. */
  CAPTION("a caption of a figure"),
  /** Reader comments. */
  COMMENT("a reader's comment"),
  /** Cookie, consent and paywall notices. */
  NOTICE("a cookie, consent, paywall or technical notice"),
  /** Advertisements. */
  ADVERTISEMENT("an advertisement"),
  /** The same block again in the same article. */
  REPEATED_IN_ARTICLE("a block that the same article already has"),
  /** Learned: a block that recurs over the outlet's articles. */
  REPEATED_IN_OUTLET("a block that recurs over the articles of its outlet"),
  /** Learned over articles of many outlets, or of unknown ones. */
  REPEATED_IN_CORPUS("a block that recurs over unrelated articles of several or unknown outlets");

  private final String explanation;

  CutReason(String explanation) {
    this.explanation = explanation;
  }

  /** What a block with this reason is, for the data dictionary. */
  public String explanation() {
    return explanation;
  }
}
