// Without signal: what was read can be read again, with its date; what was not says so and helps.
import { AxeBuilder } from '@axe-core/playwright';
import { line } from '../support/line.mjs';
import { expect, test as base } from '../support/page.mjs';

const board = '/?producto=papa';
const series = '/precios/serie?producto=papa&mercado=la-terminal';

/// A page whose worker keeps what it shows, on a line of its own.
const test = base.extend({
  road: async ({}, use) => {
    const road = await line(process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000');
    await use(road);
    road.close();
  },
  baseURL: ({ road }, use) => use(road.url),
});

async function visit(page, address) {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(location.pathname + location.search))) await new Promise(requestAnimationFrame);
  });
}

const chip = (page) => page.locator('.line-chip .chip');
const bar = (page) => page.locator('.kept-bar');
const moment = /\d{1,2} [a-z]{3} \d{4}, \d\d:\d\d/i;

test('a page read before is shown without signal, with the date on which it was kept', async ({ page, context }) => {
  await visit(page, board);
  const before = await page.locator('main').innerText();
  await expect(bar(page)).toBeHidden();
  await expect(chip(page)).toBeHidden();
  await context.setOffline(true);
  await expect(chip(page)).toHaveText('Sin conexión');
  await page.goto(board);
  await expect(bar(page)).toContainText('Sin conexión · datos guardados el', { useInnerText: true });
  await expect(bar(page).locator('time')).toHaveText(moment);
  await expect(chip(page)).toBeVisible();
  expect(await page.locator('main').innerText()).toBe(before);
  const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
  expect(font, 'the style is kept with the page').toContain('Figtree');
});

test('back in signal the newest page is one link away', async ({ page, context }) => {
  await visit(page, board);
  await context.setOffline(true);
  await page.goto(board);
  await context.setOffline(false);
  await expect(bar(page)).toContainText('Hay señal otra vez', { useInnerText: true });
  await expect(chip(page)).toBeHidden();
  await bar(page).getByRole('link', { name: 'Actualizar' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page never read helps without signal, and lists what can be read', async ({ page, context }) => {
  page.complaints.allow = true;
  await visit(page, board);
  await visit(page, series);
  await context.setOffline(true);
  await page.goto('/temporadas');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sin conexión');
  await expect(page.locator('main')).toContainText('no está guardada en este aparato');
  const rows = page.locator('.kept li');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('La Terminal');
  await expect(rows.first()).toContainText(moment);
  await rows.last().getByRole('link').click();
  await expect(bar(page)).toBeVisible();
  expect(page.url()).toContain(board);
  await page.goto('/temporadas');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Volver a intentar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sin conexión');
  expect(page.url()).toContain('/temporadas');
});

test('without signal the words are those of the page', async ({ page, context, road }) => {
  page.complaints.allow = true;
  await visit(page, board);
  await context.addCookies([{ name: 'lang', value: 'en', url: road.url }]);
  await visit(page, series);
  await page.waitForFunction(async () => (await (await caches.match('/sin-conexion')).text()).includes('You are offline'));
  await context.setOffline(true);
  await page.goto(series);
  await expect(bar(page)).toContainText('Offline · figures kept on', { useInnerText: true });
  await page.goto('/margenes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
});

test('on a silent line the kept page comes after a short patience', async ({ page, road }) => {
  await visit(page, board);
  road.silence();
  const began = Date.now();
  await page.goto(board);
  await expect(bar(page)).toContainText('Señal débil · datos guardados el', { useInnerText: true });
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(chip(page)).toBeHidden();
  road.mend();
  await bar(page).getByRole('link', { name: 'Actualizar' }).click();
  await expect(bar(page)).toBeHidden();
});

test('a server that does not answer is a line without signal', async ({ page, road }) => {
  await visit(page, board);
  road.cut();
  await page.goto(board);
  await expect(bar(page)).toContainText('Sin conexión · datos guardados el', { useInnerText: true });
  await expect(chip(page)).toBeVisible();
});

test('only open pages are kept, and a bounded number of them', async ({ page }) => {
  page.complaints.allow = true;
  await visit(page, board);
  await page.evaluate((address) => fetch(address), '/acerca');
  for (let at = 0; at < 32; at += 1) {
    await visit(page, `/?producto=papa&mes=${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  await page.goto('/no-existe');
  await page.goto('/?unidad=zzz');
  const kept = await page.evaluate(async () => {
    const pages = await caches.open('milpa-pages-1');
    return (await pages.keys()).map(({ url }) => url.replace(location.origin, ''));
  });
  expect(kept.length).toBeLessThanOrEqual(31);
  expect(kept).not.toContain(board);
  expect(kept).not.toContain('/acerca');
  expect(kept).not.toContain('/no-existe');
  expect(kept).not.toContain('/?unidad=zzz');
});

test('a second visit costs little', async ({ page, road }) => {
  await visit(page, board);
  await page.goto('about:blank');
  road.count();
  await page.goto(board, { waitUntil: 'networkidle' });
  const bytes = road.bytes();
  test.info().annotations.push({ type: 'bytes of a second visit', description: String(bytes) });
  expect(bytes).toBeLessThanOrEqual(12 * 1024);
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    test(`what is shown without signal is accessible in ${colorScheme} at ${width} px`, async ({ page, context }) => {
      page.complaints.allow = true;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await visit(page, board);
      await context.setOffline(true);
      for (const address of [board, '/temporadas']) {
        await page.goto(address);
        await expect(chip(page)).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      }
    });
  }
}
