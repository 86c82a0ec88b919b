"use strict";
// Draws the charts and answers the search. Strings of the corpus are drawn on a canvas or set as
// text; nothing here makes markup of them.
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
  const bars = (rows, value, label) => (box) => {
    box.style.height = rows.length * 27 + 14 + "px";
    const width = Math.min(190, box.clientWidth * 0.42);
    return {
      ...base(),
      grid: { left: width + 10, right: 62, top: 2, bottom: 2 },
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
        alignMinLabel: "left",
        alignMaxLabel: "right",
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
  };
  const show = (id, options) => {
    if (element(id)) {
      charts.set(id, options);
      draw(id);
    }
  };
  const drawAll = () => charts.forEach((options, id) => draw(id));

  const counted = (row) => number.format(row.number);
  const shared = (row) => row.share;
  show("chart-time", columns(data.bins, data.time, {}));
  show("chart-outlets", bars(data.outlets, (row) => row.number, counted));
  show("chart-languages", bars(data.languages, (row) => row.number, counted));
  show("chart-removal", bars(data.removal, (row) => row.number, shared));
  show("chart-removal-outlets", bars(data.removalByOutlet, (row) => row.tenths, shared));
  show("chart-sizes", bars(data.sizes, (row) => row.number, counted));
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
    series: [
      { name: "All articles", data: entity.articles, itemStyle: { color: colour("--c5") } },
      { name: "One of each cluster", data: entity.reports, itemStyle: { color: colour("--c0") } },
    ].map((series) => ({ ...series, type: "bar", barGap: "-100%", barMaxWidth: 46, barCategoryGap: "18%" })),
  });

  const plural = (n, noun) => number.format(n) + " " + noun + (n === 1 ? "" : "s");
  const choose = (i, focus) => {
    const entity = data.entities[i];
    element("entity").hidden = false;
    element("entity-name").textContent = entity.name;
    element("entity-name").dir = "auto";
    element("entity-facts").textContent =
      plural(entity.mentionCount, "mention") + " in " + plural(entity.articleCount, "article") +
      " of " + plural(entity.clusterCount, "distinct report") + ".";
    const outlets = entity.outlets.map(
      ({ outlet, articles }) => "\u2068" + data.outletNames[outlet] + "\u2069 " + number.format(articles));
    element("entity-outlets").textContent = outlets.length ? "Articles by outlet: " + outlets.join(" · ") : "";
    const isDated = entity.articles.length > 0;
    element("chart-entity").hidden = !isDated;
    element("entity-undated").hidden = isDated;
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

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const MOST_RESULTS = 24;
  const search = () => {
    const query = fold(element("query").value.trim());
    const type = element("type").value;
    const found = data.entities
      .map((entity, i) => [i, entity])
      .filter(([, e]) => (!type || e.type === type) && names[e.number].includes(query))
      .sort(([, a], [, b]) => b.clusterCount - a.clusterCount || b.articleCount - a.articleCount);
    const isAsked = query !== "" || type !== "";
    element("found").textContent = isAsked ? plural(found.length, "name") + " found" : "";
    element("results").replaceChildren(
      ...(isAsked ? found.slice(0, MOST_RESULTS) : []).map(([i, entity]) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        const name = document.createElement("bdi");
        button.type = "button";
        button.dataset.entity = i;
        name.textContent = entity.name;
        button.append(name);
        item.append(button);
        return item;
      }),
    );
  };
  data.entities.forEach((entity, i) => (entity.number = i));
  const names = data.entities.map((entity) => fold(entity.name));
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
    const best = data.entities.reduce(
      (most, e) => (most === null || e.clusterCount > most.clusterCount ? e : most), null);
    choose(best.number, false);
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
