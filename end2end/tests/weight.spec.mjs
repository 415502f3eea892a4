// A village phone: what a page costs before anything is touched.
import { expect, test } from '../support/page.mjs';

const KB = 1024;

async function bytes(page, address, settle) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const sizes = new Map();
  const urls = new Map();
  client.on('Network.responseReceived', (e) => urls.set(e.requestId, e.response.url));
  client.on('Network.loadingFinished', (e) => sizes.set(urls.get(e.requestId), e.encodedDataLength));
  await page.goto(address, { waitUntil: 'load' });
  await settle();
  return [...sizes].map(([url, size]) => ({ url, size }));
}

test('with a saving connection nothing but the document, style and font comes before a touch', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const loaded = await bytes(page, '/?producto=papa&desde=0911', () => page.waitForTimeout(1500));
  expect(loaded.filter(({ url }) => /\.wasm|\.js(\?|$)/.test(url))).toEqual([]);
  const all = loaded.reduce((sum, { size }) => sum + size, 0);
  expect(all).toBeLessThanOrEqual(60 * KB);
  const [document] = loaded.filter(({ url }) => url.includes('producto=papa'));
  expect(document.size).toBeLessThanOrEqual(20 * KB);
  await page.locator('h1').click();
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
});

test('a public page with its program stays within its weight', async ({ page }) => {
  const loaded = await bytes(page, '/?producto=papa&desde=0911', () =>
    page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0).then(() => page.waitForTimeout(500)),
  );
  const all = loaded.reduce((sum, { size }) => sum + size, 0);
  expect(all).toBeLessThanOrEqual(380 * KB);
  expect(new Set(loaded.map(({ url }) => new URL(url).host)).size).toBe(1);
});
