// A visitor looks where the country sells: chain, tariff line, years, destinations, and the file to take away.
import { expect, real, test } from '../support/page.mjs';

test('a chain leads to its lines, and the ranking is ordered by link', async ({ page }) => {
  await page.goto('/exportacion');
  await page.getByRole('navigation', { name: 'Cadena' }).getByRole('link', { name: 'Café' }).click();
  await expect(page).toHaveURL(/cadena=cafe/);
  await page.getByRole('navigation', { name: 'Línea arancelaria' }).getByRole('link', { name: /0901\.11/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0901.11');
  await expect(page.locator('svg.ch:visible')).toHaveAttribute('aria-label', /Exportaciones de café oro.* por año/);
  await page.getByRole('group', { name: 'Ordenar por' }).getByRole('link', { name: 'Crecimiento' }).click();
  await expect(page).toHaveURL(/orden=crecimiento/);
  await expect(page.locator('#destinos tbody tr').first()).toContainText('%');
  await expect(page.locator('#destinos')).toContainText('Los destinos suman exactamente');
});

test('the period is sent by a form and stays in the address', async ({ page }) => {
  await page.goto('/exportacion?cadena=miel');
  await page.getByLabel('Desde el año').fill('2020');
  await page.getByLabel('Hasta el año').fill('2022');
  await page.getByRole('button', { name: 'Ver estos años' }).click();
  await expect(page).toHaveURL(/desde=2020&hasta=2022/);
  await expect(page).toHaveURL(/cadena=miel/);
  const years = page.getByRole('table', { name: /año por año/ }).locator('tbody th');
  await expect(years).toHaveText([/2022/, /2021/, /2020/]);
});

test('the navigation leads to the exports and from there to the references', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Exportación' }).click();
  await expect(page).toHaveURL(/\/exportacion$/);
  await page.getByRole('link', { name: 'Precios internacionales puestos en la puerta' }).click();
  await expect(page).toHaveURL(/\/referencias/);
});

test('the file holds years and destinations with source and mark', async ({ page }) => {
  await page.goto('/exportacion?cadena=cafe');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  const text = (await import('node:fs')).readFileSync(await download.path(), 'utf8');
  expect(text.split(/\r?\n/)[0]).toMatch(/socio.*valor_usd.*fuente.*licencia.*demostracion/);
  expect(text).toContain('Estados Unidos');
});

test.describe('with the real files', () => {
  test.skip(!real, 'the real files are not here');
  test('the bank and the United Nations agree on the coffee of 2005', async ({ page }) => {
    await page.goto(`${real}/exportacion?cadena=cafe&linea=090111&hasta=2005`);
    await expect(page.locator('main')).toContainText('464,146,638');
    await expect(page.locator('main')).toContainText('dicen lo mismo');
  });
});
