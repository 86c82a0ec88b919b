"use strict";
// Draws the charts, answers the search, and leads from numbers to articles. Strings of the corpus
// are drawn on a canvas, set as text or quoted in a query; nothing here makes markup of them.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const number = new Intl.NumberFormat("en");
  const charts = new Map();
  const element = (id) => document.getElementById(id);
  const colour = (name) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const palette = () => [0, 1, 2, 3, 4, 5].map((i) => colour("--c" + i));
  const shorten = (text, length) => {
    const characters = Array.from(text);
    return characters.length > length ? characters.slice(0, length - 1).join("") + "…" : text;
  };
  const base = () => ({
    animation: false,
    color: palette(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("--ink") },
    tooltip: {
      renderMode: "richText", // never markup
      confine: true,
      backgroundColor: colour("--sheet"),
      borderColor: colour("--line"),
      textStyle: { color: colour("--ink"), fontSize: 13 },
    },
  });
  const numbers = (percent) => ({
    type: "value",
    minInterval: percent ? 0 : 1,
    axisLabel: {
      color: colour("--soft"),
      hideOverlap: true,
      formatter: percent ? (v) => v / 10 + "%" : (v) => number.format(v),
    },
    splitLine: { lineStyle: { color: colour("--line") } },
  });

  /** Horizontal bars, the largest on top, as high as there are bars. */
  const bars = (rows, value, label, kind) => (box) => {
    box.style.height = rows.length * 27 + 14 + "px";
    const width = Math.min(190, box.clientWidth * 0.38);
    const isFetched = kind && rows.some((row) => row.key);
    return {
      ...base(),
      grid: { left: width + 10, right: 96, top: 2, bottom: 2 },
      xAxis: { ...numbers(false), show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: rows.map((row) => row.name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: colour("--ink"),
          align: "left",
          margin: width + 10,
          width,
          overflow: "truncate",
          fontSize: 13,
          interval: 0,
        },
      },
      tooltip: {
        ...base().tooltip,
        formatter: (p) => shorten(p.name, 90) + "\n" + label(rows[p.dataIndex]),
      },
      series: [
        {
          type: "bar",
          data: rows.map(value),
          barWidth: 13,
          cursor: isFetched ? "pointer" : "default",
          itemStyle: { color: colour("--c0"), borderRadius: [0, 2, 2, 0] },
          label: {
            show: true,
            position: "right",
            color: colour("--soft"),
            fontSize: 12,
            formatter: (p) => label(rows[p.dataIndex]),
          },
        },
      ],
    };
  };

  /** A legend above a chart, in as many lines as its names need, and the room that is left. */
  const withLegend = (names, box) => {
    const gap = 16;
    let lines = 1;
    let used = 0;
    for (const name of names) {
      const width = 11 + 5 + Array.from(name).length * 7.2 + gap;
      lines += used + width > box.clientWidth ? 1 : 0;
      used = (used + width > box.clientWidth ? 0 : used) + width;
    }
    return {
      legend: {
        show: names.length > 1,
        left: 0,
        top: 0,
        padding: 0,
        icon: "rect",
        itemWidth: 11,
        itemHeight: 11,
        itemGap: gap,
        textStyle: { color: colour("--soft"), fontSize: 12.5, lineHeight: 15 },
      },
      grid: {
        left: 2,
        right: 6,
        top: names.length > 1 ? lines * 26 + 8 : 12,
        bottom: 4,
        containLabel: true,
      },
    };
  };

  /** Stacked columns over bins. */
  const columns = (bins, curves, axis) => (box) => ({
    ...base(),
    ...withLegend(curves.map((curve) => curve.name), box),
    tooltip: { ...base().tooltip, trigger: "axis", axisPointer: { type: "shadow" } },
    xAxis: {
      type: "category",
      data: bins,
      axisLine: { lineStyle: { color: colour("--soft") } },
      axisTick: { show: false },
      axisLabel: {
        color: colour("--soft"),
        hideOverlap: true,
        showMinLabel: true,
        showMaxLabel: true,
        ...(bins.length > 12 ? { alignMinLabel: "left", alignMaxLabel: "right" } : {}),
        ...axis,
      },
    },
    yAxis: numbers(false),
    series: curves.map((curve, i) => ({
      name: curve.name,
      type: "bar",
      stack: "all",
      barCategoryGap: bins.length > 60 ? "12%" : "28%",
      barMaxWidth: 46,
      data: curve.numbers,
      itemStyle: { color: colour("--c" + Math.min(i, 5)) },
    })),
  });

  const draw = (id) => {
    const box = element(id);
    const options = charts.get(id)(box);
    const chart = echarts.getInstanceByDom(box) || echarts.init(box);
    chart.setOption(options, true);
    chart.resize();
    return chart;
  };
  const tool = (text, does) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", does);
    return button;
  };
  const save = (name, address) => {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  };
  const show = (id, options, isClicked) => {
    const box = element(id);
    if (!box) {
      return;
    }
    const isNew = !echarts.getInstanceByDom(box);
    charts.set(id, options);
    const chart = draw(id);
    if (!isNew) {
      return;
    }
    const tools = document.createElement("p");
    tools.className = "tools";
    tools.append(
      tool("PNG", () =>
        save(id + ".png", chart.getDataURL({ pixelRatio: 2, backgroundColor: colour("--paper") }))));
    tools.firstChild.setAttribute("aria-label", "Save the chart as PNG: " + box.getAttribute("aria-label"));
    box.after(tools);
    if (isClicked) {
      chart.on("click", isClicked);
    }
  };
  const showBars = (id, rows, value, label, kind) =>
    show(id, bars(rows, value, label, kind), ({ dataIndex }) => {
      const row = rows[dataIndex];
      if (kind && row.key) {
        openFetch(kind, row.key, row.name);
      }
    });
  const drawAll = () => charts.forEach((options, id) => draw(id));

  /** The part of the time line that is drawn; the time line of a name follows. */
  const range = { from: 0, to: data.bins.length - 1 };
  const MIN_BINS_TO_ZOOM = 8;
  const zoomed = (options, isShown) => ({
    ...options,
    grid: { ...options.grid, bottom: isShown ? 38 : options.grid.bottom },
    dataZoom: [
      {
        type: "slider",
        show: isShown,
        startValue: range.from,
        endValue: range.to,
        brushSelect: true,
        showDetail: false,
        height: 20,
        bottom: 4,
        left: 40,
        right: 12,
        borderColor: colour("--line"),
        fillerColor: "rgba(120, 140, 160, .22)",
        handleStyle: { color: colour("--paper"), borderColor: colour("--soft") },
        moveHandleSize: 0,
        dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { color: colour("--line"), opacity: 0.6 } },
        selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { color: colour("--c0"), opacity: 0.5 } },
      },
    ],
  });
  const isZoomable = data.bins.length >= MIN_BINS_TO_ZOOM;
  const setRange = (from, to) => {
    range.from = Math.min(from, to);
    range.to = Math.max(from, to);
    element("from").value = range.from;
    element("to").value = range.to;
    if (charts.has("chart-entity")) {
      draw("chart-entity");
    }
  };

  const counted = (row) => number.format(row.number) + (row.share ? " · " + row.share : "");
  const shared = (row) => row.share;
  show("chart-time", (box) => {
    const options = columns(data.bins, data.time, {})(box);
    return isZoomable ? zoomed(options, true) : options;
  });
  if (element("chart-time") && isZoomable) {
    const chart = echarts.getInstanceByDom(element("chart-time"));
    for (const id of ["from", "to"]) {
      element(id).append(...data.bins.map((bin, i) => new Option(bin, i)));
      element(id).addEventListener("change", () => {
        setRange(Number(element("from").value), Number(element("to").value));
        draw("chart-time");
      });
    }
    setRange(range.from, range.to);
    chart.on("datazoom", () => {
      const [zoom] = chart.getOption().dataZoom;
      setRange(zoom.startValue, zoom.endValue);
    });
    element("whole").addEventListener("click", () => {
      setRange(0, data.bins.length - 1);
      draw("chart-time");
    });
    element("range").hidden = false;
  }
  showBars("chart-outlets", data.outlets, (row) => row.number, counted, "outlet");
  showBars("chart-languages", data.languages, (row) => row.number, counted, "language");
  showBars("chart-removal", data.removal, (row) => row.number, shared, "reason");
  showBars("chart-removal-outlets", data.removalByOutlet, (row) => row.tenths, shared);
  showBars("chart-sizes", data.sizes, (row) => row.number, counted, "size");
  show(
    "chart-similarity",
    columns(
      Array.from({ length: 20 }, (none, i) => i * 5 + "%"),
      data.similarities,
      { interval: 3 },
    ),
  );

  /** The time line of one entity: all articles, and in front of them one of each cluster. */
  const timeLine = (entity) => (box) => ({
    ...columns(data.bins, [], {})(box),
    ...withLegend(["All articles", "One of each cluster"], box),
    ...(isZoomable ? { dataZoom: zoomed({ grid: {} }, false).dataZoom } : {}),
    series: [
      { name: "All articles", data: entity.articles, itemStyle: { color: colour("--c5") } },
      { name: "One of each cluster", data: entity.reports, itemStyle: { color: colour("--c0") } },
    ].map((series) => ({ ...series, type: "bar", barGap: "-100%", barMaxWidth: 46, barCategoryGap: "18%" })),
  });

  const plural = (n, noun) => number.format(n) + "\u00a0" + noun + (n === 1 ? "" : "s");
  const percent = (part, whole) => {
    const share = whole ? (100 * part) / whole : 0;
    return (share > 0 && share < 0.95 ? Math.max(share, 0.1).toFixed(1) : Math.round(share)) + "%";
  };
  const choose = (i, focus) => {
    const entity = names()[i];
    element("entity").hidden = false;
    element("entity-name").textContent = entity.name;
    element("entity-name").dir = "auto";
    element("entity-facts").textContent =
      plural(entity.mentionCount, "mention") + " in " + plural(entity.articleCount, "article") +
      " (" + percent(entity.articleCount, data.articles) + ") of " +
      plural(entity.clusterCount, "distinct report") + " (" + percent(entity.clusterCount, data.reports) + ").";
    element("entity-fetch").replaceChildren(
      ...(entity.name.endsWith("…") ? [] : [fetchButton("entity", entity.type + " " + entity.name, entity.name)]));
    const outlets = entity.outlets.map(
      ({ outlet, articles }) => "\u2068" + data.outletNames[outlet] + "\u2069 " + number.format(articles));
    element("entity-outlets").textContent = outlets.length ? "Articles by outlet: " + outlets.join(" · ") : "";
    const isDated = entity.articles.length > 0;
    element("chart-entity").hidden = !isDated;
    element("entity-undated").hidden = isDated;
    element("entity-undated").textContent = entity.isLeader
      ? "None of its articles has a day of publication."
      : "Only the most frequent names have a time line on this page.";
    if (isDated) {
      show("chart-entity", timeLine(entity));
    } else {
      charts.delete("chart-entity");
    }
    document.querySelectorAll("[data-entity]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.entity === String(i))));
    if (focus) {
      element("entity-name").focus({ preventScroll: true });
      element("entity").scrollIntoView({ block: "nearest" });
    }
  };

  /** All names that the page has: those with a time line, then the others. Made when needed. */
  let allNames = null;
  const names = () => {
    if (allNames === null) {
      allNames = data.entities.map((entity) => ({ ...entity, isLeader: true }));
      for (const group of data.names) {
        group.names.forEach((name, i) =>
          allNames.push({
            name,
            type: group.type,
            clusterCount: group.clusters[i],
            articleCount: group.articles[i],
            mentionCount: group.mentions[i],
            articles: [],
            reports: [],
            outlets: [],
          }));
      }
      allNames.forEach((entity, i) => {
        entity.number = i;
        entity.folded = fold(entity.name);
      });
    }
    return allNames;
  };
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const ranked = (a, b) => b.clusterCount - a.clusterCount || b.articleCount - a.articleCount;
  const MOST_RESULTS = 24;
  const search = () => {
    const query = fold(element("query").value.trim());
    const type = element("type").value;
    const found = names()
      .filter((e) => (!type || e.type === type) && e.folded.includes(query))
      .sort(ranked);
    const isAsked = query !== "" || type !== "";
    element("found").textContent = !isAsked
      ? ""
      : plural(found.length, "name") + " found" +
        (found.length > MOST_RESULTS ? ", the first " + MOST_RESULTS + " shown" : "");
    element("results").replaceChildren(
      ...(isAsked ? found.slice(0, MOST_RESULTS) : []).map((entity) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        const name = document.createElement("bdi");
        const share = document.createElement("span");
        button.type = "button";
        button.dataset.entity = entity.number;
        name.textContent = entity.name;
        share.className = "soft n";
        share.textContent = number.format(entity.clusterCount) + "\u00a0·\u00a0" + percent(entity.clusterCount, data.reports);
        button.append(name, " ", share);
        item.append(button);
        return item;
      }),
    );
  };

  // From a number to its articles.
  const root = location.protocol === "file:"
    ? decodeURIComponent(location.pathname).replace(/[^/]*$/, "").replace(/^\/(?=[A-Za-z]:)/, "")
    : "";
  const quoted = (text) => "'" + text.replace(/'/g, "''") + "'";
  const literal = (text) => JSON.stringify(text);
  const folderOf = (table) => literal(root + table);
  const table = (name) =>
    data.partitioned && (name === "articles" || name === "entity_counts")
      ? "read_parquet(" + quoted(root + name + "/**/*.parquet") + ", hive_partitioning = true)"
      : quoted(root + name + "/*.parquet");
  const where = (column, key) => ({
    sql: "SELECT * FROM " + table("articles") + "\nWHERE " + column + " = " + quoted(key) + " ORDER BY published_on;",
    pandas: "articles = pandas.read_parquet(" + folderOf("articles") + ", filters=[(" + literal(column) +
      ', "==", ' + literal(key) + ")])",
  });
  const joined = (other, conditions, what) => ({
    sql: "SELECT " + what + " FROM " + table(other) + " o JOIN " + table("articles") + " a USING (article_id)\nWHERE " +
      conditions.map(([column, key]) => "o." + column + " = " + (key === true ? "true" : quoted(key))).join(" AND ") + ";",
    pandas: "rows = pandas.read_parquet(" + folderOf(other) + ", filters=[" +
      conditions.map(([column, key]) => "(" + literal(column) + ', "==", ' + (key === true ? "True" : literal(key)) + ")").join(", ") +
      '])\narticles = pandas.read_parquet(' + folderOf("articles") + ', filters=[("article_id", "in", set(rows.article_id))])',
  });
  const split = (key) => [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
  const sizes = (key) => {
    const [least, most] = key.split("-").map(Number);
    return {
      sql: "SELECT * FROM " + table("articles") + "\nWHERE cluster_size >= " + least +
        (most ? " AND cluster_size <= " + most : "") + " ORDER BY cluster_id;",
      pandas: "articles = pandas.read_parquet(" + folderOf("articles") + ', filters=[("cluster_size", ">=", ' + least + ")" +
        (most ? ', ("cluster_size", "<=", ' + most + ")" : "") + "])",
    };
  };
  const queries = {
    outlet: (key) => where("outlet_domain", key),
    language: (key) => where("language", key),
    cluster: (key) => where("cluster_id", key),
    article: (key) => where("article_id", key),
    size: sizes,
    reason: (key) => joined("cut_blocks", [["reason", key]], "o.position, o.rule, o.text AS cut, a.*"),
    entity: (key) => {
      const [type, name] = split(key);
      return joined("entity_mentions", [["entity", name], ["type", type]], "DISTINCT a.*");
    },
    copies: (key) => {
      const [earlier, later] = split(key);
      return joined(
        "earlier_copies",
        [["order_known", true], ["earlier_outlet_domain", earlier], ["outlet_domain", later]],
        "o.earlier_article_id, o.containment, a.*");
    },
  };
  const openFetch = (kind, key, name) => {
    const { sql, pandas } = queries[kind](key);
    element("fetch-title").textContent = "Articles of \u2068" + name + "\u2069";
    element("sql").value = sql;
    element("pandas").value = "import pandas\n" + pandas;
    element("fetch").showModal();
  };
  const fetchButton = (kind, key, name) => {
    const button = tool("SQL", () => openFetch(kind, key, name));
    button.className = "fetch";
    button.setAttribute("aria-label", "SQL for the articles of " + name);
    return button;
  };
  document.querySelectorAll("button.fetch").forEach((button) => (button.hidden = false));
  document.querySelectorAll("button.copy").forEach((button) => (button.hidden = false));
  const copy = (button) => {
    const from = element(button.dataset.copies);
    const text = "value" in from ? from.value : from.textContent;
    const say = (said) => {
      button.textContent = said;
      setTimeout(() => (button.textContent = "Copy"), 1500);
    };
    const select = () => {
      if ("value" in from) {
        from.select();
      } else {
        getSelection().selectAllChildren(from);
      }
      say(document.execCommand("copy") ? "Copied" : "Press Ctrl-C");
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(() => say("Copied"), select);
    } else {
      select();
    }
  };
  document.addEventListener("click", ({ target }) => {
    const fetching = target.closest("button[data-kind]");
    const copying = target.closest("button.copy");
    if (fetching) {
      openFetch(fetching.dataset.kind, fetching.dataset.key, fetching.dataset.name);
    }
    if (copying) {
      copy(copying);
    }
  });
  element("close").addEventListener("click", () => element("fetch").close());

  // Tables are saved as CSV and sorted by a column. A spreadsheet must not take a text for a formula.
  const cell = (text) => {
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+%?$/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  };
  const saveCsv = (name, rows) => {
    const text = "\ufeff" + rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    save(name + ".csv", address);
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  const plain = (td) => {
    const text = td.textContent.trim();
    return td.classList.contains("n") && /^[\d,]+$/.test(text) ? text.replace(/,/g, "") : text;
  };
  const orderOf = (td) => {
    const text = td.dataset.order ?? (td.classList.contains("n") ? td.textContent.replace(/[,%\s]/g, "") : "");
    const value = Number(text);
    return text === "" || Number.isNaN(value) ? td.textContent.trim() : value;
  };
  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");
  const sort = (head, column) => {
    const isAscending = head.getAttribute("aria-sort") !== "ascending";
    head.closest("tr").querySelectorAll("[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    const body = head.closest("table").tBodies[0];
    const rows = [...body.rows].map((row) => [orderOf(row.cells[column]), row]);
    rows.sort(([a], [b]) => (isAscending ? compare(a, b) : compare(b, a)));
    body.append(...rows.map(([, row]) => row));
  };
  document.querySelectorAll("table.data").forEach((shown) => {
    const kept = [...shown.tHead.rows[0].cells].map((th, i) => (th.classList.contains("do") ? -1 : i)).filter((i) => i >= 0);
    for (const i of kept) {
      const head = shown.tHead.rows[0].cells[i];
      const button = tool(head.textContent, () => sort(head, i));
      head.replaceChildren(button);
    }
    const tools = document.createElement("p");
    tools.className = "tools";
    tools.append(
      tool("CSV", () =>
        saveCsv(shown.dataset.file, [...shown.rows].map((row) => kept.map((i) => plain(row.cells[i]))))));
    tools.firstChild.setAttribute("aria-label", "Save the table as CSV: " + shown.dataset.file);
    const place = shown.closest(".scroll") || shown;
    place.after(tools);
  });

  if (element("search")) {
    element("search").hidden = false;
    element("query").addEventListener("input", search);
    element("type").addEventListener("change", search);
    element("names").addEventListener("click", (event) => {
      const button = event.target.closest("[data-entity]");
      if (button) {
        choose(Number(button.dataset.entity), true);
      }
    });
    const nameCount = data.entities.length + data.names.reduce((sum, group) => sum + group.names.length, 0);
    element("names-csv").append(
      tool("CSV of " + plural(nameCount, "name"), () =>
        saveCsv("names", [
          ["name", "type", "distinct_reports", "articles", "mentions"],
          ...[...names()].sort(ranked).map((e) =>
            [e.name, e.type, String(e.clusterCount), String(e.articleCount), String(e.mentionCount)]),
        ])));
    const best = data.entities.reduce(
      (most, e, i) => (most < 0 || e.clusterCount > data.entities[most].clusterCount ? i : most), -1);
    allNames = data.entities.map((entity, i) => ({ ...entity, isLeader: true, number: i }));
    choose(best, false);
    allNames = null;
  }

  const expand = element("expand");
  if (expand) {
    expand.hidden = false;
    expand.addEventListener("click", () => {
      const open = expand.textContent === "Expand all";
      document.querySelectorAll(".clusters > details").forEach((cluster) => (cluster.open = open));
      expand.textContent = open ? "Collapse all" : "Expand all";
    });
  }

  let waiting = 0;
  addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(drawAll, 120);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  matchMedia("print").addEventListener("change", drawAll);
})();
