// A visitor finds where it pays to sell.
import { expect, live, real, test } from '../support/page.mjs';

test('the first page answers where potatoes sell best, with unit, age and source', async ({ page }) => {
  await page.goto('/?producto=papa');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Dónde conviene vender papa?');
  const answer = page.locator('.answer');
  await expect(answer).toContainText(/Q\s[\d,]+\.\d\d/);
  await expect(answer).toContainText('por quintal');
  await expect(page.locator('.rank th.m small').first()).toContainText(/dato de|visitado|último dato/);
  await expect(page.locator('.src').first()).toContainText('Fuente');
});

test('choosing an origin ranks by what is left after freight', async ({ page }) => {
  await page.goto('/?producto=papa');
  await page.getByLabel('Salgo de').selectOption({ label: 'Concepción Chiquirichapa' });
  await page.getByRole('button', { name: 'Ver precios' }).click();
  await expect(page).toHaveURL(/desde=0911/);
  await expect(page.locator('.answer')).toContainText('Le quedan');
  const left = await page.locator('.rank tbody:not(.none) .q b').allInnerTexts();
  const amounts = left.map((text) => Number(text.replace(/[^\d.]/g, ''))).filter((value) => value > 0);
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

test('a unit changes every figure and stays in the address', async ({ page }) => {
  await page.goto('/?producto=papa&desde=0911');
  const quintal = Number((await page.locator('.answer .v').innerText()).replace(/[^\d.]/g, ''));
  await page.getByRole('link', { name: 'Libra', exact: true }).click();
  await expect(page).toHaveURL(/unidad=libra/);
  await expect(page.locator('.answer')).toContainText('por libra');
  const libra = Number((await page.locator('.answer .v').innerText()).replace(/[^\d.]/g, ''));
  expect(Math.abs(quintal / 100 - libra)).toBeLessThan(0.006);
});

test('own costs change what is left and can be kept in the address', async ({ page }) => {
  await page.goto('/?producto=papa&desde=0911');
  await page.getByText('Sus costos').click();
  await page.getByLabel('Descarga').fill('12.50');
  await page.getByRole('button', { name: 'Calcular con mis costos' }).click();
  await expect(page).toHaveURL(/descarga=12\.50/);
  await expect(page.getByLabel('Descarga')).toHaveValue('12.50');
});

test('a wrong cost is refused by name, with the way out', async ({ page }) => {
  page.complaints.allow = true;
  const answer = await page.goto('/?producto=papa&desde=0911&descarga=mucho');
  expect(answer.status()).toBe(400);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('each state opens its why without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-GT' });
  const page = await context.newPage();
  await page.goto((process.env.MILPA_DEMO_URL ?? '') + '/?producto=papa');
  const why = page.locator('details.why').first();
  await why.locator('summary').click();
  await expect(why.locator('.explain')).toBeVisible();
  await context.close();
});

test('demonstration data says so', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.demo')).toContainText('Demostración');
});

test('the page is live without having moved', async ({ page }) => {
  await page.goto('/?producto=papa&desde=0911');
  const before = await page.locator('main').innerText();
  await live(page);
  expect(await page.locator('main').innerText()).toBe(before);
});

test.describe('with the real files', () => {
  test.skip(!real, 'the real files are not here');
  test('potatoes at La Terminal in December 2019 are as WFP printed them', async ({ page }) => {
    await page.goto(`${real}/?producto=papa&mes=2019-12`);
    const row = page.locator('.rank tbody', { hasText: 'La Terminal' });
    await expect(row).toContainText(/237\.27/);
    await expect(row).toContainText('11.4');
    await expect(row).toContainText('29.0');
  });
});
