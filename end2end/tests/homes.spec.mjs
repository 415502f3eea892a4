// Four first screens, one address: each role lands on its own, on a phone and on a desk, in both languages.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/page.mjs';

const password = 'maíz, frijol y ayote';
const homes = [
  { role: 'msme', title: 'Papas Ejemplo del Valle', holds: ['Lo que sigue', 'Este año, por mercado'], english: 'What comes next' },
  { role: 'cooperative', title: 'Cooperativa Loma de Ejemplo, R.L.', holds: ['Lo que vendieron los socios', 'Lo que suman juntos'], english: 'What members sold' },
  { role: 'coordinator', title: 'Resumen', holds: ['Necesita atención', 'A dónde llega'], english: 'Needs attention' },
];

for (const { role, title, holds, english } of homes) {
  test(`${role} begins at home`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/entrar');
    await page.locator('#usuario').fill(`${role}@milpa.example`);
    await page.locator('#clave').fill(password);
    await page.locator('#clave').press('Enter');
    await expect(page).toHaveURL(/\/inicio$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const heading of holds) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 740 });
        expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.goto('/');
    await expect(page).toHaveURL(/\/inicio$/);
    await page.context().addCookies([{ name: 'lang', value: 'en', url: page.url() }]);
    await page.reload();
    await expect(page.getByRole('heading', { name: english })).toBeVisible();
  });
}
