// The team brings files in: mistakes are told row by row, nothing is half applied, and what was brought can be taken back.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
test.use({ viewport: { width: 360, height: 740 } });

async function signIn(page, role) {
  await page.goto('/entrar');
  await page.locator('#usuario').fill(`${role}@milpa.example`);
  await page.locator('#clave').fill(password);
  await page.locator('#clave').press('Enter');
  await expect(page).not.toHaveURL(/entrar/);
}

async function sound(page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

async function sendFile(page, kind, name, text) {
  await page.goto('/importar');
  const form = page.locator(`form[action="/importar/${kind}"]`);
  await form.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await form.getByRole('button', { name: 'Revisar archivo' }).click();
}

const head = 'nombre,tipo,forma_legal,municipio,cadenas,nit\n';
const row = (name, kind, nit) => `${name},${kind},persona_individual,0911,papa:produccion,${nit}\n`;

// What is refused is answered with 422, which the browser reports too.
async function withMistakes(page) {
  page.complaints.allow = true;
  // Digits run together would make one name near the other of an earlier run.
  const word = () => Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  const [good, other] = [`${word()} ${word()}`, `${word()} ${word()}`];
  await signIn(page, 'coordinator');
  await page.goto('/importar');
  await sound(page);
  await sendFile(page, 'mipymes', 'mipymes.csv', head + row(good, 'individual', '') + row(other, 'indibidual', '1234567-1'));
  await expect(page.getByRole('status').filter({ hasText: 'Nuevas: 1' })).toContainText('No pasan: 1');
  const table = page.getByRole('table');
  await expect(table).toContainText('¿Es «individual»?');
  await expect(table).toContainText('El NIT no es válido');
  await expect(table).not.toContainText(good);
  await sound(page);
  await page.getByRole('button', { name: 'Guardar 1 fila' }).click();
  await expect(page.getByRole('alert')).toContainText('Hay filas que no pasan');
  await page.goto(`/mipymes?buscar=${encodeURIComponent(good)}`);
  await expect(page.locator('main')).not.toContainText(good);
  await sendFile(page, 'mipymes', 'corregido.csv', head + row(good, 'individual', '') + row(other, 'individual', ''));
  await expect(page.locator('main')).toContainText('Todas las filas pasan');
  await page.getByRole('button', { name: 'Guardar 2 filas' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'quedó guardado' })).toBeVisible();
  await sound(page);
  const kept = page.url();
  await page.goto(`/mipymes?buscar=${encodeURIComponent(good)}`);
  await expect(page.locator('main')).toContainText(good);
  await sendFile(page, 'mipymes', 'otra-vez.csv', head + row(good, 'individual', '') + row(other, 'individual', ''));
  await expect(page.getByRole('status').filter({ hasText: 'Ya estaban: 2' })).toBeVisible();
  await expect(page.locator('main')).toContainText('No hay nada nuevo');
  await page.goto(kept);
  await page.getByRole('button', { name: 'Deshacer esta importación' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'se deshizo' })).toBeVisible();
  await sound(page);
  await page.goto(`/mipymes?buscar=${encodeURIComponent(good)}`);
  await expect(page.locator('main')).not.toContainText(good);
}

test('an import with mistakes is corrected, applied, sent again and taken back', async ({ page }) => {
  await withMistakes(page);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an import with mistakes goes the same way', async ({ page }) => {
    page.complaints.allow = true;
    await signIn(page, 'coordinator');
    await sendFile(page, 'mipymes', 'mipymes.csv', head + row('Sin guion alguno', 'indibidual', ''));
    await expect(page.getByRole('table')).toContainText('¿Es «individual»?');
    await page.getByRole('button', { name: 'Descartar' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'se descartó' })).toBeVisible();
    await sendFile(page, 'mipymes', 'foto.csv', '%PDF-1.7');
    await expect(page.getByRole('alert')).toContainText('PDF');
    await expect(page).toHaveURL(/importar\/mipymes/);
  });
});

test('a sales book of one MSME comes in on its phone, and twice adds nothing', async ({ page }) => {
  const product = `Libro ${Date.now()}`;
  const book = `fecha,producto,cantidad,unidad,precio,mercado\n2026-10-05,${product},12,Quintal,212.00,nacional\n2026-10-06,${product},x,Quintal,212.00,nacional\n`;
  await signIn(page, 'msme');
  await sendFile(page, 'ventas', 'ventas.csv', book);
  await expect(page.getByRole('table')).toContainText('Escriba un número');
  await expect(page.locator('main')).toContainText(`se crea: ${product}`);
  await page.getByRole('checkbox', { name: /Dejar fuera/ }).check();
  await sound(page);
  await page.getByRole('button', { name: 'Guardar 1 fila' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'quedó guardado' })).toBeVisible();
  await sendFile(page, 'ventas', 'ventas.csv', book);
  await expect(page.getByRole('status').filter({ hasText: 'Ya estaban: 1' })).toBeVisible();
});

test('a file of prices is looked through before it is kept', async ({ page }) => {
  await signIn(page, 'monitoring');
  const rows = '2026-10-15,Plaza del viaje,Papa,Quintal,240.00\n2026-11-15,Plaza del viaje,Papa,Quintal,muchos\n';
  await sendFile(page, 'precios', 'precios.csv', `fecha,mercado,producto,unidad,precio\n${rows}`);
  await expect(page.getByRole('table')).toContainText('No es un número');
  await sound(page);
  await page.getByRole('button', { name: 'Descartar' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'se descartó' })).toBeVisible();
});
