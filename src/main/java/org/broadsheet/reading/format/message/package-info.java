/** Messages of header lines and a body: WARC and ARC with HTTP responses, mail, MHTML. */
@NullMarked
package org.broadsheet.reading.format.message;

import org.jspecify.annotations.NullMarked;
