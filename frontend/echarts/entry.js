// The interactive charts of Milpa: Apache ECharts with only the parts that are used, behind two functions.
//
// What to draw arrives as text from the program (`app/src/charts/option.rs`): option, colours, words. No code arrives with
// it, so the content security policy needs no exception for code made from text. A chart that needs another part of ECharts
// (bars, a Sankey diagram, marked lines) adds it here: each costs every reader five to seven kilobytes.

import * as echarts from "echarts/core";
import { HeatmapChart, LineChart } from "echarts/charts";
import {
  AriaComponent,
  AxisPointerComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { theme } from "./theme.js";
import { figure, ofCell, overMonths } from "./tooltip.js";

echarts.use([
  LineChart, HeatmapChart,
  GridComponent, TooltipComponent, AxisPointerComponent, LegendComponent, DataZoomComponent, VisualMapComponent, AriaComponent,
  SVGRenderer,
]);

const watched = new WeakMap();

/** Draws a picture in an element, or draws it anew. `text` is the JSON of app::charts::option::Picture. */
function draw(element, text) {
  const { option, colours, words } = JSON.parse(text);
  echarts.getInstanceByDom(element)?.dispose();
  const font = getComputedStyle(element).fontFamily;
  const chart = echarts.init(element, theme(colours, font), { renderer: "svg" });
  const axis = option.tooltip?.trigger === "axis";
  chart.setOption({
    ...option,
    tooltip: {
      ...option.tooltip,
      confine: true,
      formatter: axis ? (parts) => overMonths(parts, words) : (part) => ofCell(part, option, words),
    },
    aria: { enabled: true, label: { description: words.label } },
  });
  if (!axis) {
    const cell = (part) => figure(part.value[2], { ...words, after: "" });
    chart.setOption({ series: option.series.map(({ id }) => ({ id, label: { formatter: cell } })) });
  }
  if (!watched.has(element)) {
    const observer = new ResizeObserver(() => echarts.getInstanceByDom(element)?.resize());
    observer.observe(element);
    watched.set(element, observer);
  }
}

/** Takes a chart away and stops watching its element. */
function clear(element) {
  watched.get(element)?.disconnect();
  watched.delete(element);
  echarts.getInstanceByDom(element)?.dispose();
}

globalThis.milpaCharts = { draw, clear };
