// Coming in, inviting somebody, leaving: on a phone, with script and without.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const PASSWORD = 'maíz, frijol y ayote';
const site = process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000';

async function signIn(page, login, password = PASSWORD) {
  await page.goto(`${site}/entrar`);
  const form = page.locator('form').filter({ has: page.getByLabel('Contraseña') }).first();
  await form.getByLabel('Correo o teléfono').fill(login);
  await form.getByLabel('Contraseña').fill(password);
  await form.getByRole('button', { name: 'Entrar' }).click();
}

test('a wrong password keeps what was typed, says so and lets try again', async ({ page }) => {
  page.complaints.allow = true;
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'reader@milpa.example', 'otra cosa');
  await expect(page.getByRole('alert')).toContainText('No es correcto');
  await expect(page.locator('#usuario')).toHaveValue('reader@milpa.example');
  await expect(page.locator('#clave')).toHaveValue('');
  expect(page.url()).not.toContain('otra');
  await page.locator('#clave').fill(PASSWORD);
  await page.locator('#clave').press('Enter');
  await page.waitForURL('**/inicio');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Resumen');
});

test('a page that needs an account leads through the door and back', async ({ page }) => {
  page.complaints.allow = true;
  const answer = await page.goto(`${site}/bitacora?asunto=account`);
  expect(answer.status()).toBe(401);
  await page.getByRole('link', { name: 'Entrar', exact: true }).last().click();
  await page.locator('#usuario').fill('coordinator@milpa.example');
  await page.locator('#clave').fill(PASSWORD);
  await page.locator('#clave').press('Enter');
  await page.waitForURL('**/bitacora?asunto=account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitácora');
});

test('without a script the team invites a person, whose code works once', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-GT', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await signIn(page, 'coordinator@milpa.example');
  await page.waitForURL('**/inicio');
  await page.goto(`${site}/cuentas`);
  await page.getByRole('link', { name: 'Invitar' }).click();
  const phone = `4${String(Date.now()).slice(-7)}`;
  await page.getByRole('button', { name: 'Crear invitación' }).scrollIntoViewIfNeeded();
  await page.locator('#nombre').fill('Eva Tzoc');
  await page.locator('#usuario').fill(phone);
  await page.getByRole('radio', { name: 'Lectura' }).check({ force: true });
  await page.getByRole('button', { name: 'Crear invitación' }).click();
  const code = await page.locator('output').innerText();
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  await context.clearCookies();
  await page.goto(`${site}/unirse`);
  const chosen = 'cinco ayotes maduros';
  await page.locator('#usuario').fill(phone);
  await page.locator('#codigo').fill(code.toLowerCase());
  await page.locator('#clave').fill(chosen);
  await page.locator('#clave2').fill('cinco ayotes verdes');
  await page.getByRole('button', { name: 'Guardar y entrar' }).click();
  await expect(page.getByRole('alert')).toContainText('No es igual');
  await expect(page.locator('#codigo')).toHaveValue(code.toLowerCase());
  await page.locator('#clave').fill(chosen);
  await page.locator('#clave2').fill(chosen);
  await page.getByRole('button', { name: 'Guardar y entrar' }).click();
  await page.waitForURL('**/inicio');
  await page.goto(`${site}/cuenta`);
  await page.getByRole('button', { name: 'Salir' }).click();
  await page.goto(`${site}/cuenta`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Para esto hay que entrar');
  await context.close();
});

for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test(`the pages of accounts are accessible in ${colorScheme} at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const check = async (address) => {
        if (address) await page.goto(site + address);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`), address).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
      };
      for (const address of ['/entrar', '/entrar/codigo', '/unirse', '/privacidad', '/mas']) await check(address);
      await signIn(page, 'administrator@milpa.example');
      await page.waitForURL('**/inicio');
      for (const address of ['/mipymes', '/mipymes/ver?id=1', '/mipymes/nueva', '/mipymes/persona?mipyme=1']) {
        await check(address);
      }
      for (const address of ['/cuentas', '/cuentas/invitar', '/cuenta', '/cuenta/factor', '/bitacora', '/mas']) {
        await check(address);
      }
    });
  }
}
