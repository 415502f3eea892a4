// Writes public/echarts.js, which cargo-leptos copies into the site, and its licences beside it. About two seconds; no network.

import { build } from "esbuild";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outfile = here("../../public/echarts.js");

await build({
  entryPoints: [here("entry.js")],
  outfile,
  bundle: true,
  format: "iife",
  minify: true,
  target: "es2020",
  banner: { js: "/*! Parts of Apache ECharts (Apache-2.0) and ZRender (BSD-3-Clause); licences in echarts.LICENSE.txt */" },
  legalComments: "none",
  logLevel: "warning",
});

// The licences travel with the code.
const licences = ["echarts/NOTICE", "echarts/LICENSE", "zrender/LICENSE"].map((path) => here(`node_modules/${path}`));
const text = licences.map((path) => readFileSync(path, "utf8").trim()).join("\n\n----\n\n");
writeFileSync(here("../../public/echarts.LICENSE.txt"), `${text}\n`);

console.log(`public/echarts.js: ${Math.round(statSync(outfile).size / 1024)} KB`);
