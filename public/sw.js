// Keeps what was read, for when there is no signal: pages with the date on which they were kept, and the files that they
// need. Words and markup come from the pages themselves; this program fills in dates, addresses and titles.
//
// Deliberately absent: anything but reading. A form that passed through here would reach the server as if this site had
// sent it, whoever did, and the server could no longer refuse what another site sends.

/// A new number throws away what an older worker kept in another shape.
const PAGES = "milpa-pages-1";
const FILES = "milpa-files-1";
/// The page for an address that is not kept.
const HELP = "/sin-conexion";
/// What every page shows, under names that do not change with their content.
const ALWAYS = ["/figtree.woff2", "/icon.svg"];
const MOST_PAGES = 30;
/// How long a line may be silent before a kept page is shown, in milliseconds.
const PATIENCE = 4000;
/// The moment of keeping, in milliseconds; stands in the headers of what is kept.
const WHEN = "x-kept";

/// Files that a page or another file names with the hash of their content.
const HASHED = /\/(?:pkg\/[\w.-]+\.(?:css|js|wasm)|echarts\.js\?v=\w+)/g;
const FILE = /^\/(?:pkg\/|echarts\.js$|figtree\.woff2$|icon|apple-touch-icon)/;
const NOT_A_PAGE = /^\/(?:api|descargas|health|pkg)(?:\/|$)|\.\w+$/;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!NOT_A_PAGE.test(pathname)) event.respondWith(page(event));
  } else if (FILE.test(pathname)) {
    event.respondWith(file(event));
  }
});

/// Also keeps the pages that are open: they came before this worker did.
async function install() {
  const files = await caches.open(FILES);
  await Promise.all(ALWAYS.map((path) => files.add(path)));
  await keepHelp();
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = open.map(({ url }) => url).filter((url) => !NOT_A_PAGE.test(new URL(url).pathname));
  await Promise.allSettled(pages.map(async (url) => keep(address(url), await fetch(url))));
  await skipWaiting();
}

/// Throws away what no page needs any more. Pages wait meanwhile, so nothing is asked of the network here.
async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => ![PAGES, FILES].includes(name)).map((name) => caches.delete(name)));
  await drop();
  await registration.navigationPreload?.enable();
  await clients.claim();
}

/// The network's page; the kept one when there is no network, or when it stays silent.
async function page(event) {
  const here = address(event.request.url);
  const fresh = ask(event, here);
  event.waitUntil(fresh.catch(() => {}));
  const kept = await find(here);
  try {
    const first = await (kept ? Promise.race([fresh, silence()]) : fresh);
    return first ?? shown(kept, "slow");
  } catch {
    return kept ? shown(kept, "offline") : help();
  }
}

async function ask(event, here) {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (mayBeKept(response)) event.waitUntil(keep(here, response.clone()));
  return response;
}

const silence = () => new Promise((done) => setTimeout(done, PATIENCE));

/// The kept file; otherwise the network's, which is kept when its name holds its hash.
async function file(event) {
  const files = await caches.open(FILES);
  const kept = await files.match(event.request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.status === 200 && says(response, "immutable")) {
    event.waitUntil(files.put(event.request.url, response.clone()));
  }
  return response;
}

const says = (response, word) => (response.headers.get("cache-control") ?? "").includes(word);

/// Only what the server calls public: what belongs to one person, or sets a cookie, never says so.
function mayBeKept(response) {
  const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const isOpen = says(response, "public") && !says(response, "no-store") && !says(response, "private");
  return response.status === 200 && response.type === "basic" && !response.redirected && isPage && isOpen;
}

/// Keeps a page once its style is kept: a page without its style is never shown.
async function keep(here, response) {
  if (!mayBeKept(response)) return;
  const text = await response.text();
  await keepFiles(text);
  const pages = await caches.open(PAGES);
  await pages.put(here, copy(response, text));
  const kept = (await pages.keys()).filter(({ url }) => address(url) !== HELP);
  await Promise.all(kept.slice(0, -MOST_PAGES).map((request) => pages.delete(request)));
  if (here !== HELP && language(text) !== language(await (await pages.match(HELP))?.text())) await keepHelp();
}

async function keepHelp() {
  await keep(HELP, await fetch(HELP));
}

/// The style must be had. The program is kept when this browser has it already: it is heavy, and no page needs it to be read.
async function keepFiles(text) {
  const files = await caches.open(FILES);
  await Promise.all(named(text).map(async (path) => {
    if (await files.match(path)) return;
    if (path.endsWith(".css")) return files.add(path);
    const had = await fetch(path, { cache: "only-if-cached", mode: "same-origin" }).catch(() => undefined);
    if (had?.ok) await files.put(path, had);
  }));
}

const named = (text) => [...new Set(text.match(HASHED))];
const address = (url) => url.replace(location.origin, "").replace(/#.*/, "");
const language = (text = "") => text.match(/<html[^>]* lang="([\w-]+)"/)?.[1] ?? "es";

function copy(response, text) {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set(WHEN, Date.now());
  return new Response(text, { headers });
}

/// The kept page of an address as text, if its style is still there.
async function find(here) {
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const kept = await pages.match(here);
  if (!kept) return undefined;
  const text = await kept.text();
  const styles = await Promise.all(named(text).filter((path) => path.endsWith(".css")).map((path) => files.match(path)));
  return styles.every(Boolean) ? { here, text, headers: kept.headers, when: Number(kept.headers.get(WHEN)) } : undefined;
}

/// A kept page that says so: of when it is, and why it is shown.
function shown({ text, headers, when }, line) {
  const time = `<time class="kept-at" datetime="${new Date(when).toISOString()}">${moment(when, language(text))}</time>`;
  const marked = text
    .replace("<html", `<html data-kept data-line="${line}"`)
    .replace(/<time class="kept-at">.*?<\/time>/, () => time);
  return new Response(marked, { headers });
}

/// The page that helps, with the pages that can be read now, the newest first.
async function help() {
  const kept = await find(HELP);
  if (!kept) return Response.error();
  const pages = await caches.open(PAGES);
  const addresses = (await pages.keys()).map(({ url }) => address(url)).filter((here) => here !== HELP);
  const found = (await Promise.all(addresses.map(find))).filter(Boolean).sort((one, other) => other.when - one.when);
  const titles = new Map();
  for (const page of found) if (!titles.has(title(page))) titles.set(title(page), page);
  const text = kept.text
    .replace("<html", '<html data-help data-line="offline"')
    .replace(/<template class="kept-row">(.*?)<\/template>/s, (_, row) => [...titles.values()].map(entry(row, kept.text)).join(""));
  return new Response(text, { status: 503, statusText: "Service Unavailable", headers: kept.headers });
}

const title = ({ text }) => text.match(/<title>(.*?)<\/title>/s)?.[1] ?? "";

/// Fills a row of the list; a title is markup already, an address becomes it.
const entry = (row, help) => (page) =>
  row
    .replaceAll("{address}", () => page.here.replaceAll("&", "&amp;"))
    .replaceAll("{title}", () => title(page).replace(/ · Milpa$/, ""))
    .replaceAll("{moment}", () => moment(page.when, language(help)));

/// `24 nov 2026, 09:15`, as the pages write dates.
function moment(when, language) {
  const date = new Date(when);
  const month = date.toLocaleString(language, { month: "long" }).slice(0, 3);
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getDate()} ${month} ${date.getFullYear()}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/// Files that no kept page names belong to an older build.
async function drop() {
  const [pages, files] = await Promise.all([caches.open(PAGES), caches.open(FILES)]);
  const texts = await Promise.all((await pages.keys()).map(async (request) => (await pages.match(request)).text()));
  const wanted = new Set([...ALWAYS, ...texts.flatMap(named)]);
  const left = (await files.keys()).filter(({ url }) => !wanted.has(address(url)));
  await Promise.all(left.map((request) => files.delete(request)));
}
