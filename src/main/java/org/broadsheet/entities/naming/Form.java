package org.broadsheet.entities.naming;

import org.broadsheet.entities.EntityType;

/**
 * The plain form of a mention on its way to a name.
 *
 * @param type what it names
 * @param name the form without quotes, possessive, article and title
 * @param title the title that stood before it, in lower case; empty if none
 */
record Form(EntityType type, String name, String title) {

  Form withName(String newName) {
    return new Form(type, newName, title);
  }

  boolean isWord() {
    return name.indexOf(' ') < 0;
  }
}
