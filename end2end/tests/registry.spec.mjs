// A technician registers an MSME in steps on the phone, corrects a mistake, finds it, and meets another's change.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
test.use({ viewport: { width: 360, height: 740 } });

async function signIn(page, role) {
  await page.goto('/entrar');
  await page.getByLabel(/Correo/).fill(`${role}@milpa.example`);
  await page.getByLabel('Contraseña').fill(password);
  await page.locator('main form').getByRole('button', { name: 'Entrar' }).first().click();
  await expect(page).not.toHaveURL(/entrar/);
}

async function sound(page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

const next = (page) => page.getByRole('button', { name: 'Guardar y seguir' }).click();

test('an MSME is registered in short steps, and a wrong value is told where it stands', async ({ page }) => {
  page.complaints.allow = true;
  const name = `Hortalizas de prueba ${Date.now()}`;
  await signIn(page, 'technician');
  await page.goto('/mipymes/nueva');
  await page.getByLabel('Nombre').fill(name);
  await page.getByLabel('Forma legal').selectOption('persona_individual');
  await sound(page);
  await next(page);
  await page.getByLabel('Municipio').selectOption('0911');
  await page.getByLabel(/Fecha de inicio/).fill('2031-01-01');
  await next(page);
  await expect(page.getByRole('alert')).toContainText('todavía no llega');
  await sound(page);
  await page.getByLabel(/Fecha de inicio/).fill('2022-01-01');
  await next(page);
  await page.getByLabel('Cadena', { exact: true }).selectOption('papa:produccion');
  await next(page);
  // What was typed so far is kept: leaving and coming back loses nothing.
  await page.goto('/mipymes/nueva');
  await expect(page.getByLabel('Nombre')).toHaveValue(name);
  await page.goto('/mipymes/nueva?paso=personas');
  await next(page);
  await page.getByLabel(/^NIT/).fill('8977112-0');
  await next(page);
  await expect(page.getByRole('alert')).toContainText('NIT');
  await page.getByLabel(/^NIT/).fill('');
  await next(page);
  await sound(page);
  await page.getByRole('button', { name: /Registrar MIPYME|registrar/ }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('Quedó registrada');
  await sound(page);
});

test('a name is found without its accents, and the list fits the phone', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/mipymes');
  await sound(page);
  await page.getByLabel('Buscar por nombre').fill('asociacion rio');
  await page.getByRole('button', { name: 'Buscar' }).click();
  await expect(page).toHaveURL(/buscar=asociacion/);
  await expect(page.getByRole('link', { name: /Asociación Río/ })).toBeVisible();
});

test('who saves second sees both versions and chooses', async ({ browser }) => {
  const open = async (role) => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await signIn(page, role);
    await page.goto('/mipymes?buscar=semilla');
    await page.getByRole('link', { name: 'Semilla Ejemplo' }).click();
    await page.getByRole('link', { name: 'Cambiar: Dónde está' }).click();
    return page;
  };
  const [first, second] = [await open('technician'), await open('coordinator')];
  await first.getByLabel(/Comunidad/).fill('Los Pinos');
  await first.getByRole('button', { name: 'Guardar cambios' }).click();
  await expect(first.locator('main').getByRole('status')).toContainText('guardados');
  await second.getByLabel(/Comunidad/).fill('Las Rosas');
  await second.getByRole('button', { name: 'Guardar cambios' }).click();
  await expect(second.getByRole('alert')).toContainText('Alguien más');
  await expect(second.getByRole('table')).toContainText('Los Pinos');
  await sound(second);
  await second.getByRole('button', { name: 'Guardar la mía' }).click();
  await expect(second.locator('main')).toContainText('Las Rosas');
});
