// What a tooltip says. Pure functions of what ECharts hands over and of the words of the page.

const NONE = { e: "estimated", s: "no_supply", n: "no_data" };

/** `Q 1,234.50`, with a true minus sign. */
export function figure(value, { before, after, decimals, plus }) {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const amount = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
  const sign = /[1-9]/.test(amount) ? (value < 0 ? "−" : plus ? "+" : "") : "";
  return `${before}${sign}${amount}${after}`;
}

/** A month: each price, or what kind of none it is, then the ranges of band and forecast. */
export function overMonths(parts, words) {
  const shown = parts.filter((part) => part.seriesId);
  const of = (id) => shown.find((part) => part.seriesId === id);
  const lines = shown
    .filter((part) => part.seriesId.startsWith("price-"))
    .map((part) => line(part, price(part, words)))
    .concat(range(of("band-low"), of("band-high"), words), ahead(of, words))
    .filter(Boolean);
  return lines.length ? [`<b>${escaped(parts[0].axisValueLabel)}</b>`, ...lines].join("<br>") : "";
}

/** A cell of a heat map: product, month, figure. */
export function ofCell(part, option, words) {
  const [month, row, value] = part.value;
  const names = [option.yAxis.data[row], option.xAxis.data[month]].map(escaped).join(", ");
  return `${names}: <b>${figure(value, words)}</b>`;
}

function price(part, words) {
  const kind = words.kinds[Number(part.seriesId.slice("price-".length))]?.[part.dataIndex];
  if (!known(part)) {
    // After the last month there is only the forecast.
    return words.kinds.length && kind === undefined ? null : words[NONE[kind] ?? "no_data"];
  }
  const note = kind === "e" ? ` (${words.estimated})` : "";
  return figure(part.value, words) + note;
}

function ahead(of, words) {
  const middle = of("ahead-mid");
  if (!middle || !known(middle) || known(of("price-0") ?? {})) return [];
  return [line(middle, figure(middle.value, words)), range(of("ahead-low"), of("ahead-high"), words)];
}

/** The upper line of a range holds the distance from the lower one. */
function range(low, high, words) {
  if (!low || !high || !known(low) || !known(high)) return null;
  return line(low, `${figure(low.value, words)} ${words.to} ${figure(low.value + high.value, words)}`);
}

function line(part, text) {
  return text === null ? null : `${part.marker}${escaped(part.seriesName)}: <b>${text}</b>`;
}

/** ECharts hands over a month without a figure as null, undefined or "-". */
function known(part) {
  return typeof part.value === "number" && Number.isFinite(part.value);
}

function escaped(text) {
  return String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
