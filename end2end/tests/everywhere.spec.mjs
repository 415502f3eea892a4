// What holds on every page: accessibility, no horizontal scroll, both languages, both themes, no complaint.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, live, test } from '../support/page.mjs';

const pages = [
  '/',
  '/?producto=papa&desde=0911',
  '/precios/serie?producto=papa&mercado=la-terminal',
  '/temporadas',
  '/margenes',
  '/referencias',
  '/exportacion',
  '/exportacion?cadena=cafe&linea=090111&orden=crecimiento',
  '/exportacion?cadena=amaranto',
  '/productos',
  '/productos?buscar=zzz',
  '/acerca',
  '/sin-conexion',
  '/precios/hoja?producto=papa',
  '/precios/radio?producto=papa',
];

for (const address of pages) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [360, 1280]) {
      test(`${address} is accessible in ${colorScheme} at ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const answer = await page.goto(address);
        expect(answer.status()).toBe(200);
        await live(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
      });
    }
  }

  test(`${address} has no Spanish left in English`, async ({ page, context }) => {
    await context.addCookies([{ name: 'lang', value: 'en', url: process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000' }]);
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const text = await page.locator('.head, .sec-head, thead').allInnerTexts();
    expect(text.join(' ')).not.toMatch(/\b(Mercado|Fuente|precios|Estado|por qué|Mes)\b/);
  });
}

test('the language changes in place, without a script, and the address stays', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'es-GT' });
  const page = await context.newPage();
  await page.goto((process.env.MILPA_DEMO_URL ?? '') + '/precios/serie?producto=papa&mercado=la-terminal');
  const address = page.url();
  await page.locator('form[action="/language"] button').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(page.url()).toBe(address);
  await expect(page.locator('main')).toContainText('Why');
  await context.close();
});

test('an unknown page answers 404 in plain words', async ({ page }) => {
  page.complaints.allow = true;
  const answer = await page.goto('/no-existe');
  expect(answer.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta página no existe');
});

test('the keyboard reaches content, filters and explanation', async ({ page }) => {
  await page.goto('/?producto=papa');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Ir al contenido');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenido/);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeVisible();
});

test('the assembly sheet prints on paper without the navigation', async ({ page }) => {
  await page.goto('/precios/hoja?producto=papa');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.nav')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('asamblea');
});
