// The theme of DESIGN.md, in the colours that the page is in.

/** An ECharts theme from app::charts::option::palette::Palette and the font of the page. */
export function theme(colours, fontFamily) {
  const text = { fontFamily, fontSize: 13, color: colours.text };
  const axis = (line, split) => ({
    axisLine: { show: line, lineStyle: { color: colours.axis } },
    axisTick: { show: false },
    axisLabel: { color: colours.text, fontSize: 13 },
    splitLine: { show: split, lineStyle: { color: colours.grid } },
    nameTextStyle: { color: colours.text, align: "left" },
  });
  return {
    color: colours.series,
    backgroundColor: "transparent",
    textStyle: text,
    // The pointer says which month is meant; a line that changes its colour says nothing more.
    line: { lineStyle: { width: 2.25 }, smooth: false, emphasis: { disabled: true } },
    categoryAxis: axis(true, false),
    valueAxis: axis(false, true),
    legend: {
      textStyle: { color: colours.text, fontSize: 13 },
      inactiveColor: colours.axis,
      pageTextStyle: { color: colours.text },
      pageIconColor: colours.ink,
      pageIconInactiveColor: colours.grid,
    },
    dataZoom: {
      textStyle: { color: colours.text },
      borderColor: colours.grid,
      fillerColor: `${colours.axis}33`,
      handleStyle: { color: colours.surface, borderColor: colours.axis },
      moveHandleStyle: { color: colours.axis },
      dataBackground: { lineStyle: { color: colours.axis }, areaStyle: { color: colours.grid } },
      selectedDataBackground: { lineStyle: { color: colours.series[0] }, areaStyle: { color: colours.grid } },
    },
    visualMap: { textStyle: { color: colours.text } },
    tooltip: {
      backgroundColor: colours.tooltip,
      borderWidth: 0,
      textStyle: { color: colours.tooltip_text, fontSize: 13 },
      axisPointer: { lineStyle: { color: colours.axis } },
    },
  };
}
