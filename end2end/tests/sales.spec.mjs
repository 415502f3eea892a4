// An MSME's manager records a sale on the phone: the first with everything, the next in five taps at most.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
test.use({ viewport: { width: 360, height: 740 } });
// One account keeps one ledger: what is offered next is the last sale of whoever recorded last.
test.describe.configure({ mode: 'default' });

async function signIn(page) {
  await page.goto('/entrar');
  await page.locator('#usuario').fill('msme@milpa.example');
  await page.locator('#clave').fill(password);
  await page.locator('#clave').press('Enter');
  await expect(page).not.toHaveURL(/entrar/);
}

async function sound(page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

/// The first sale of a product that is new, to a buyer who is new.
async function first(page, product, price) {
  await page.goto('/ventas/nueva');
  const more = page.locator('details');
  if (!(await more.evaluate((element) => element.open))) await more.locator('summary').click();
  await page.locator('#new_product').fill(product);
  await page.locator('#commodity').selectOption({ label: 'Papa' });
  await page.locator('#new_buyer').fill('Mayorista de CENMA');
  await page.locator('#buyer_kind').selectOption('mayorista');
  await page.locator('#quantity').fill('12');
  await page.locator('#unit').selectOption({ label: 'quintal' });
  await page.locator('#price').fill(price);
  await page.getByRole('radio', { name: 'Nacional' }).check();
  await page.getByRole('button', { name: 'Guardar venta' }).click();
}

test('a repeat sale takes five taps at most', async ({ page }) => {
  const product = `Papa lavada ${Date.now()}`;
  await signIn(page);
  await first(page, product, '240');
  await expect(page.getByRole('status').filter({ hasText: 'guardada' })).toBeVisible();
  await expect(page.locator('main')).toContainText(product);
  await sound(page);
  let taps = 0;
  const tap = async (act) => ((taps += 1), act);
  await tap(await page.getByRole('link', { name: 'Vender' }).click());
  await expect(page.locator('#product option:checked')).toHaveText(product);
  await expect(page.locator('#price')).toHaveValue('240.00');
  await sound(page);
  await tap(await page.locator('#quantity').fill('8'));
  await tap(await page.locator('#price').fill('245'));
  await tap(await page.getByRole('button', { name: 'Guardar venta' }).click());
  await expect(page.getByRole('status').filter({ hasText: 'guardada' })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(5);
  await expect(page.locator('.sum')).toContainText('Q 1,960.00');
  await sound(page);
  await page.goto('/ventas');
  await expect(page.locator('.rows li').filter({ hasText: product }).first()).toContainText('Q 1,960.00');
});

test('a sale is corrected with its reason, a doubled one is asked about, and two who correct see both versions', async ({ page, context }) => {
  page.complaints.allow = true;
  const product = `Papa corregida ${Date.now()}`;
  await signIn(page);
  await first(page, product, '240');
  await page.getByRole('link', { name: 'Corregir esta venta' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await page.locator('#quantity').fill('11');
  await page.locator('#motivo').fill('Eran once');
  await sound(page);
  await page.getByRole('button', { name: 'Guardar corrección' }).click();
  await expect(page.locator('.sum')).toContainText('Q 2,640.00');
  await expect(page.locator('main')).toContainText('Eran once');
  await other.locator('#quantity').fill('10');
  await other.locator('#motivo').fill('Eran diez');
  await other.getByRole('button', { name: 'Guardar corrección' }).click();
  await expect(other.getByRole('alert')).toContainText('Alguien más corrigió esta venta');
  await expect(other.getByRole('row', { name: 'Cantidad' })).toContainText('1011');
  await sound(other);
  await other.getByRole('button', { name: 'Guardar la mía' }).click();
  await expect(other.locator('.sum')).toContainText('Q 2,400.00');
  await page.goto('/ventas/nueva');
  await page.locator('#product').selectOption({ label: product });
  await page.locator('#quantity').fill('10');
  await page.locator('#price').fill('240');
  await page.getByRole('button', { name: 'Guardar venta' }).click();
  await expect(page.getByRole('alert')).toContainText('¿Es otra?');
  await sound(page);
  await page.getByRole('radio', { name: 'No, es la misma' }).check();
  await page.getByRole('button', { name: 'Guardar venta' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'una sola vez' })).toBeVisible();
  await expect(page).toHaveURL(new URL(other.url()).pathname + '?' + new URL(other.url()).searchParams.toString().replace('corregida', 'repetida'));
});

test('a total typed for a price is asked about, and the answer is one touch', async ({ page }) => {
  page.complaints.allow = true;
  await signIn(page);
  await first(page, `Papa de total ${Date.now()}`, '2,880');
  await expect(page.getByRole('alert')).toContainText('¿Escribió el total?');
  await expect(page.locator('#price')).toHaveValue('2,880');
  await sound(page);
  await page.getByRole('radio', { name: /Es el total/ }).check();
  await page.getByRole('button', { name: 'Guardar venta' }).click();
  await expect(page.locator('.sum')).toContainText('Q 2,880.00');
  await expect(page.locator('.sum')).toContainText('Q 240.00');
});

test('without a script a wrong value keeps the rest, and a sale is cancelled with a reason', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-GT', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const site = process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000';
  await page.goto(`${site}/entrar`);
  await page.locator('#usuario').fill('msme@milpa.example');
  await page.locator('#clave').fill(password);
  await page.locator('#clave').press('Enter');
  await page.goto(`${site}/ventas/nueva`);
  const product = `Papa sin script ${Date.now()}`;
  if (!(await page.locator('#new_product').isVisible())) await page.locator('summary').click();
  await page.locator('#new_product').fill(product);
  await page.locator('#quantity').fill('muchos');
  await page.locator('#unit').selectOption({ label: 'quintal' });
  await page.locator('#price').fill('240');
  await page.getByRole('button', { name: 'Guardar venta' }).click();
  await expect(page.getByRole('alert')).toContainText('Cantidad');
  await expect(page.locator('#quantity')).toHaveValue('muchos');
  await expect(page.locator('#price')).toHaveValue('240');
  await page.locator('#quantity').fill('2');
  await page.getByRole('button', { name: 'Guardar venta' }).click();
  await expect(page.locator('.sum')).toContainText('Q 480.00');
  await page.getByRole('button', { name: 'Anular', exact: true }).click();
  await page.locator('[name=motivo]').fill('Se anotó dos veces');
  await page.getByRole('button', { name: 'Anular venta' }).click();
  await expect(page.locator('main')).toContainText('Esta venta está anulada');
  await page.goto(`${site}/ventas`);
  await expect(page.locator('main')).not.toContainText(product);
  await context.close();
});
