// A technician publishes what a buyer asks for; an MSME sees what she lacks, answers, and then how to reach the buyer.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
test.use({ viewport: { width: 360, height: 740 } });

async function signIn(page, role) {
  await page.context().clearCookies();
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

async function journey(page) {
  // The refused form is answered with 422, which the browser reports.
  page.complaints.allow = true;
  const title = `Papa criolla ${Date.now()}`;
  await signIn(page, 'technician');
  await page.goto('/oportunidades/nueva');
  await sound(page);
  await page.locator('#title').fill(title);
  await page.locator('#wanted').selectOption({ value: 'papa' });
  await page.locator('#quantity').fill('mucha');
  await page.locator('#until').fill('2027-03-31');
  await page.locator('#buyer').fill('Mercado Prueba');
  await page.locator('#contact').fill('Tel. 5555-9876');
  await page.getByRole('checkbox', { name: 'Empaque' }).check();
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('alert')).toContainText('Cantidad');
  await expect(page.locator('#title')).toHaveValue(title);
  await page.locator('#quantity').fill('10');
  await page.getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'publicada' })).toBeVisible();
  await signIn(page, 'msme');
  await page.goto('/oportunidades');
  await sound(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.locator('main')).toContainText('Usted cumple 1 de 2.');
  await expect(page.locator('main')).not.toContainText('5555-9876');
  await sound(page);
  await page.getByRole('group', { name: 'Empaque: ¿lo tiene?' }).getByRole('radio', { name: 'Sí' }).check();
  await page.getByRole('button', { name: 'Me interesa' }).click();
  await expect(page.locator('main')).toContainText('5555-9876');
  await expect(page.locator('main')).toContainText('Usted cumple 2 de 2.');
}

test('a request is published, matched and answered', async ({ page }) => journey(page));

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the same works', async ({ page }) => {
    await signIn(page, 'msme');
    await page.goto('/oportunidades?estado=cerradas');
    await expect(page.locator('main')).toContainText('Miel en tambo');
    await page.getByRole('link', { name: 'Miel en tambo' }).click();
    await expect(page.locator('main')).toContainText('Cerrada: se vendió');
  });
});
