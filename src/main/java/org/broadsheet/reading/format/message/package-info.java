/** Messages of header lines and a body: WARC and ARC with HTTP responses, mail, MHTML. */
package org.broadsheet.reading.format.message;
