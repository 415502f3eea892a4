import assert from "node:assert/strict";
import { test } from "node:test";
import { figure, ofCell, overMonths } from "./tooltip.js";

const words = {
  before: "Q\u00a0", after: "", decimals: 2, plus: false, to: "a",
  no_data: "sin dato", no_supply: "sin oferta", estimated: "estimado", kinds: ["onse"],
};
const part = (seriesId, value, dataIndex = 0, seriesName = "Papa") =>
  ({ seriesId, seriesName, value, dataIndex, marker: "", axisValueLabel: "ene 2019" });

test("figures are written as in Guatemala", () => {
  assert.equal(figure(1234567.5, words), "Q\u00a01,234,567.50");
  assert.equal(figure(-0.001, words), "Q\u00a00.00");
  assert.equal(figure(-17, { ...words, before: "", after: "\u00a0%", decimals: 0, plus: true }), "−17\u00a0%");
  assert.equal(figure(12, { ...words, before: "", decimals: 0, plus: true }), "+12");
});

test("a month without a figure says which kind of none it is", () => {
  assert.match(overMonths([part("price-0", 230)], words), /Papa: <b>Q\u00a0230\.00<\/b>/);
  assert.match(overMonths([part("price-0", undefined, 1)], words), /sin dato/);
  assert.match(overMonths([part("price-0", "-", 2)], words), /sin oferta/);
  assert.match(overMonths([part("price-0", 2, 3)], words), /Q\u00a02\.00 \(estimado\)/);
});

test("the band is told from its lower to its upper end", () => {
  const parts = [part("band-low", 191, 0, "Franja"), part("band-high", 70, 0, "Franja"), part("price-0", 237.27)];
  assert.match(overMonths(parts, words), /Franja: <b>Q\u00a0191\.00 a Q\u00a0261\.00<\/b>/);
});

test("the forecast is told only after the last price", () => {
  const ahead = [part("ahead-low", 204, 4, "P"), part("ahead-high", 68, 4, "P"), part("ahead-mid", 234, 4, "P")];
  const later = overMonths([...ahead, part("price-0", null, 4)], words);
  assert.match(later, /234\.00.*204\.00 a Q\u00a0272\.00/);
  assert.doesNotMatch(later, /sin dato/);
  assert.doesNotMatch(overMonths([...ahead, part("price-0", 237.27)], words), /234/);
});

test("names cannot become markup", () => {
  assert.doesNotMatch(overMonths([part("price-0", 1, 0, "<img>")], words), /<img>/);
  const option = { xAxis: { data: ["ene"] }, yAxis: { data: ["<b>"] } };
  assert.doesNotMatch(ofCell({ value: [0, 0, 1] }, option, words), /<b>,/);
});
