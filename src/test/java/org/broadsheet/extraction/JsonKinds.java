package org.broadsheet.extraction;

import java.util.List;

/** JSON as people, services and stores of data write it. */
final class JsonKinds {

  private static final String TEXT = Kind.LOCK + " " + Kind.QUAY;

  /** The fields that most of them have, with single quotes, which are as good. */
  private static final String ROW = "'title':'Lock','text':'" + TEXT + "','date':'2024-03-05'";

  private static final String PAGE = "'url':'https://post.example/lock'";

  private JsonKinds() {}

  static List<Kind> all() {
    return List.of(
        json("remarks.json", "// all\n{'articles': [ /* one */ {" + ROW + "} // last\n]}"),
        json("remarks.jsonl", "# lines\n{" + ROW + "}\n"),
        json("stray.json", "{'a': {'b': [{" + ROW + "}}], 'c': {"),
        two("separator.json", "{" + ROW + "}\u2028{" + ROW + "}"),
        two("next.jsonl", "{" + ROW + "}\u0085{" + ROW + "}\n"),
        json(
            "search.json",
            "{'value':[{'name':'A lock opens at Oxmoor',"
                + PAGE
                + ",'description':'"
                + TEXT
                + "','provider':[{'name':'The Post'}],'datePublished':'2024-03-05T07:11:32Z'}]}"),
        json(
            "placeholder.json",
            "{'results':[{'title':'Lock','content':'ONLY FOR SUBSCRIBERS','description':'"
                + TEXT
                + "','pubDate':'2024-03-05 07:11:32'}]}"),
        json("union.jsonl", "{'title':{'string':'Lock'},'text':{'string':'" + TEXT + "'}}\n")
            .on(""),
        json(
            "dynamo.json",
            "{'Item':{'title':{'S':'Lock'},'text':{'S':'"
                + TEXT
                + "'},'date':{'S':'2024-03-05'}}}"),
        json(
            "entries.json",
            "{'items':[{'sys':{'id':'e1','createdAt':'2024-03-05T07:11:32Z'},'fields':{'title':'Lock',"
                + "'body':'"
                + TEXT
                + "'}}],'includes':{'Asset':[{'fields':{'title':'Quay','description':'The quay'}}]}}"),
        json(
            "blocks.json",
            "{'result':[{'_type':'post','title':'Lock','publishedAt':'2024-03-05T07:11:32Z','body':["
                + "{'_type':'block','_key':'k','style':'normal','children':[{'_type':'span','text':'The lock at Ox'},"
                + "{'_type':'span','text':'moor opened late on Monday, after ten years of work.','marks':['strong']}]}]}]}"),
        json(
            "stories.json",
            "{'type':'results','content_elements':[{'type':'story','headlines':{'basic':'Lock'},"
                + "'display_date':'2024-03-05T07:11:32Z','content_elements':[{'_id':'1','type':'text','content':'"
                + Kind.LOCK
                + "'},{'type':'image','caption':'A quay'},{'type':'text','content':'"
                + Kind.QUAY
                + "'}]}]}"),
        json(
            "messages.json",
            "{'name':'Now','messages':[{'id':1,'type':'message','date':'2024-03-05T07:11:32','text':["
                + "'The lock at ',{'type':'bold','text':'Oxmoor'},' opened late on Monday, after ten years.']}]}"),
        json(
            "graph.json",
            "[{'@graph':[{'@type':'WebPage','name':'Lock',"
                + PAGE
                + "},{'@type':'NewsArticle','headline':'Lock','articleBody':'"
                + TEXT
                + "','datePublished':'2024-03-05'}]}]"),
        json(
            "dynamic.json",
            "{'response':{'docs':[{'id':'1','title_t':['Lock'],'body_txt_en':['"
                + TEXT
                + "'],'pub_date_dt':'2024-03-05T07:11:32Z'}]}}"),
        json(
            "newspaper.json",
            "{'records':{'article':[{'id':'7','heading':'Lock','title':{'id':'3','value':'The Argus'},"
                + "'date':'2024-03-05','articleText':'<p>"
                + TEXT
                + "</p>'}]}}"),
        json(
                "crawl.jsonl",
                "{'text':'" + TEXT + "','dump':'CC-MAIN-2024-10','date':'2024-03-05'}\n")
            .on(""),
        json("rows.jsonl", "['title','text','date']\n['Lock','" + TEXT + "','2024-03-05']\n"),
        json("unnamed.jsonl", "['Lock','" + TEXT + "','2024-03-05']\n['A','B.','C']\n")
            .withArticles(1)
            .rejecting("NO_TEXT_FIELD"),
        json(
            "behind.json",
            "{'rows':[['Lock','" + TEXT + "','2024-03-05']],'columns':['title','body','day']}"),
        json(
            "described.json",
            "{'meta':[{'name':'title','type':'String'},{'name':'text','type':'String'},{'name':'date'}],"
                + "'data':[['Lock','"
                + TEXT
                + "','2024-03-05']]}"),
        json(
            "labelled.jsonl",
            "{'id':7,'data':'" + TEXT + "','label':[[0,3,'X']],'meta':{'date':'2024-03-05'}}\n"),
        json(
            "chunks.jsonl",
            "{'page_content':'" + TEXT + "','metadata':{'title':'Lock','date':'2024-03-05'}}\n"),
        json("parts.jsonl", "{'text':'" + TEXT + "','year':2024,'month':'March','day':5}\n"),
        json("week.jsonl", "{'title':'Lock','text':'" + TEXT + "','date':'2024-W10-2'}\n"),
        json(
            "arabic.jsonl",
            "{'title':'Lock','text':'"
                + TEXT
                + "','date':'\u0665 \u0645\u0627\u0631\u0633 \u0662\u0660\u0662\u0664'}\n"),
        json(
            "persian.jsonl",
            "{'title':'Lock','text':'"
                + TEXT
                + "','date':'\u06f1\u06f4\u06f0\u06f2/\u06f1\u06f2/\u06f1\u06f5'}\n"),
        json(
            "thai.jsonl",
            "{'title':'Lock','text':'"
                + TEXT
                + "','date':'5 \u0e21\u0e35\u0e19\u0e32\u0e04\u0e21 2567'}\n"),
        json(
            "era.jsonl",
            "{'title':'Lock','text':'" + TEXT + "','date':'\u4ee4\u548c6\u5e743\u67085\u65e5'}\n"));
  }

  private static Kind json(String name, String file) {
    return Kind.of(name, file.replace('\'', '"'), 1).on("2024-03-05");
  }

  private static Kind two(String name, String file) {
    return Kind.of(name, file.replace('\'', '"'), 2).on("2024-03-05");
  }
}
