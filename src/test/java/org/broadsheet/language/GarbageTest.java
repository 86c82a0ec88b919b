package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Language;
import org.broadsheet.language.model.LanguageModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in no language is {@code und}, or at least not sure. */
class GarbageTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.of(LanguageModel.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8472 1193 55.20 1,204,991 77% 12/04/1998 0033 4471 19:45 -3.2 18 220 4.5 9 100",
        "https://cdn.site-4471.net/a/b/c?id=88123&utm_source=x&ref=qq www.files-77.org/d/e/f.tar.gz",
        "aGVsbG8gd29ybGQgdGhpcyBpcyBhIHRlc3QgYmFzZTY0IHN0cmluZwPz09kLmQxMjM0NTY3ODkwYWJjZGVm",
        "for (int i = 0; i < n; ++i) { buf[i] ^= key[i % k]; if (!buf[i]) { return -1; } }",
        ".nav > li:hover a{margin:0 4px;padding:2px 0;color:#f0f0f0;display:inline-block}",
        "AAPL 191.2 MSFT +0.4 TSLA -1.9 NVDA 880.1 XOM BRK.B GOOGL AMZN META JPM UNH V",
        "xqzvk wprtn bklmf zzqpt hgfds kjhgq wqrtp mnbvc lkjhg plmok zxcvb qwrty",
        "Ð¡ÐµÐ³Ð¾Ð´Ð½Ñ Ð² Ð³Ð¾ÑÐ¾Ð´Ðµ Ð±ÑÐ»Ð¾ ÑÐµÐ¿Ð»Ð¾ Ð¸ ÑÐ¾Ð»Ð½ÐµÑÐ½Ð¾",
        "😀😀🎉🎉 🔥🔥🔥 👍👍 ❤️❤️ 🙏🙏 😂😂😂 💯",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbb aaaaaaaaaa ccccccccccccccccc aaaaaaaaaaaaa",
        "3f9a0b7c 00ff12ce deadbeef 9b1c77aa e41d8cd9 8f00b204 e9800998 ecf8427e",
        "+44 20 7946 0958 | +1 (212) 555-0147 | +7 495 123-45-67 | fax 0033 1 70 18 99 00",
        "<div class=\"c-x1\"><span data-id=\"88\"></span></div><br/><hr/><td></td><tr></tr>",
        "asdf jkl; asdf jkl; qwer uiop asdf jkl; zxcv nm,. asdf jkl; qwer uiop",
        "---- ==== **** //// ____ |||| ~~~~ #### ---- ==== **** //// ____ ||||",
        "SELECT t1.c0, t2.c9 FROM t1 JOIN t2 ON t1.k=t2.k WHERE t1.c0>=10 AND t2.x IS NULL;",
        "ATGCGTACGTTAGCCTAGGCTAACGTACGATCGATCGGCTAGCTAGCATCGATCGATCGTACG",
        "Jhn Smth 4-3 Brwn K. 2-1 Lpz M. 0-0 Wng T. 3-3 Kwk S. 1-4 Dvs R. 2-2",
        "lkj sdf oiu wer xcv mnb poi rty fgh vbn qaz wsx edc rfv tgb yhn ujm",
        "�����������ǡ������������ġ�����������������������ɡ�"
      })
  void isNotSure(String garbage) {
    Language language = DETECTOR.detect(List.of(garbage));
    assertTrue(language.score() < .7, garbage + " is " + language.code() + " " + language.score());
  }
}
