// A visitor reads one series: chart, explanation, table, downloads.
import { expect, live, real, test } from '../support/page.mjs';

const series = '/precios/serie?producto=papa&mercado=la-terminal';

test('the series tells its price, its state and its season in words', async ({ page }) => {
  await page.goto(series);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('La Terminal');
  await expect(page.locator('svg.ch:visible')).toHaveAttribute('aria-label', /.{30,}/);
  await expect(page.getByRole('heading', { name: /Por qué/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'De dónde sale este dato' })).toBeVisible();
});

test('the period is a link and the table says the same as the chart', async ({ page }) => {
  await page.goto(series);
  await page.getByRole('link', { name: /Desde \d{4}/ }).click();
  await expect(page).toHaveURL(/periodo=todo/);
  await expect(page.getByRole('heading', { name: 'Mes por mes' })).toBeVisible();
  expect(await page.locator('.table tbody tr').count()).toBeGreaterThan(24);
});

test('the download holds what is shown, with unit, source and the mark of demonstration', async ({ page }) => {
  await page.goto(series);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  const path = await download.path();
  const text = (await import('node:fs')).readFileSync(path, 'utf8');
  const lines = text.trim().split(/\r?\n/);
  expect(lines.length).toBeGreaterThan(12);
  expect(lines[0]).toMatch(/unidad|unit/i);
  expect(text).toMatch(/demostraci/i);
  const xlsx = await page.request.get('/descargas/serie.xlsx?producto=papa&mercado=la-terminal');
  expect(xlsx.status()).toBe(200);
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK');
});

test('explore opens the interactive chart on demand', async ({ page }) => {
  const scripts = [];
  page.on('request', (request) => /echarts/.test(request.url()) && scripts.push(request.url()));
  await page.goto(series);
  await live(page);
  expect(scripts).toEqual([]);
  await page.getByRole('button', { name: 'Explorar' }).click();
  await expect(page.locator('.explore svg, .explore canvas').first()).toBeVisible();
  expect(scripts.length).toBe(1);
});

test('an unknown series answers 404 and shows the way', async ({ page }) => {
  page.complaints.allow = true;
  const answer = await page.goto('/precios/serie?producto=papa&mercado=no-hay');
  expect(answer.status()).toBe(404);
  await expect(page.getByRole('link', { name: /precios/i }).first()).toBeVisible();
});

test.describe('with the real files', () => {
  test.skip(!real, 'the real files are not here');
  test('potatoes at La Terminal read as the design does', async ({ page }) => {
    await page.goto(`${real}${series}`);
    await expect(page.locator('.lead')).toContainText(/237\.27/);
    await expect(page.locator('main')).toContainText('226.38');
    await expect(page.locator('main')).toContainText('34.89');
  });
});
