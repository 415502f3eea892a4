// Where sales go, and what they were sold at: on the phone, with filters in the address, without a script.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
test.use({ viewport: { width: 360, height: 740 } });

async function signIn(page, role, site = '') {
  await page.goto(`${site}/entrar`);
  await page.locator('#usuario').fill(`${role}@milpa.example`);
  await page.locator('#clave').fill(password);
  await page.locator('#clave').press('Enter');
  await expect(page).not.toHaveURL(/entrar/);
}

async function sound(page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test('an MSME reads where its sales go, and compares its own price', async ({ page }) => {
  await signIn(page, 'msme');
  await page.goto('/mercados');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('salen del departamento');
  await expect(page.locator('#nuevos')).toContainText('El Salvador');
  await sound(page);
  await page.getByRole('link', { name: '¿A cómo vendí yo?' }).click();
  await expect(page.locator('main')).toContainText('Vendió');
  await expect(page.locator('main')).toContainText('Mitad de los mercados');
  await sound(page);
  await page.locator('#mercado').selectOption({ label: 'La Terminal' });
  await page.getByRole('button', { name: 'Ver', exact: true }).click();
  await expect(page).toHaveURL(/mercado=la-terminal/);
  await expect(page.locator('figure')).toContainText('La Terminal');
});

test('the team narrows to a chain, and the address says so', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/mercados');
  await page.getByText('Ver otras ventas').click();
  await page.locator('#cadena').selectOption({ label: 'Café' });
  await page.getByRole('button', { name: 'Ver', exact: true }).click();
  await expect(page).toHaveURL(/cadena=cafe/);
  await expect(page.locator('#destinos')).toContainText('Estados Unidos');
  await expect(page.locator('#destinos')).not.toContainText('papa');
  await sound(page);
});

test('without a script everything can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-GT', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const site = process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000';
  await signIn(page, 'msme', site);
  await page.goto(`${site}/mercados`);
  await page.getByText('Ver la tabla').click();
  await expect(page.locator('figure table')).toContainText('1T 2025');
  await expect(page.locator('#exporta')).toContainText('de lo vendido sale del país');
  await context.close();
});
