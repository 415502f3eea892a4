// Everything that a finger reaches, the keyboard reaches too, in the order of reading.
import { expect, test } from '../support/page.mjs';

/// Goes on by Tab until the focus is on what is looked for; fails when the page ends before.
async function tabTo(page, wanted) {
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

/// Who moves by keyboard must see where the focus is.
async function expectMarked(page) {
  const marked = await page.evaluate(() => {
    const own = getComputedStyle(document.activeElement);
    const after = getComputedStyle(document.activeElement, '::after');
    return [own, after].some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  });
  expect(marked, 'the focus is marked').toBe(true);
}

test('from the first link to the content, past the navigation', async ({ page }) => {
  await page.goto('/?producto=papa');
  const skip = page.getByRole('link', { name: 'Ir al contenido' });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement.closest('main') !== null)).toBe(true);
});

test('the keyboard changes the product, the unit and the origin', async ({ page }) => {
  await page.goto('/?producto=papa');
  const product = page.locator('nav.filters a:not([aria-current])').first();
  const address = await product.getAttribute('href');
  await tabTo(page, product);
  await expectMarked(page);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.search === address);

  await page.goto('/?producto=papa');
  await tabTo(page, page.getByRole('link', { name: 'Libra', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/unidad=libra/);

  await tabTo(page, page.getByLabel('Salgo de'));
  await page.keyboard.type('Concepción Ch');
  await tabTo(page, page.getByRole('button', { name: 'Ver precios' }));
  await expectMarked(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/desde=0911/);
  await expect(page).toHaveURL(/unidad=libra/);
});

test('the keyboard opens the why and goes on to the series and its downloads', async ({ page }) => {
  await page.goto('/?producto=papa');
  const why = page.locator('details.why').first();
  await tabTo(page, why.locator('summary'));
  await expectMarked(page);
  await page.keyboard.press('Enter');
  await expect(why.locator('.explain')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(why.locator('.explain')).toBeHidden();

  await page.goto('/precios/serie?producto=papa&mercado=la-terminal');
  const csv = page.getByRole('link', { name: 'CSV' });
  await tabTo(page, csv);
  await expectMarked(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test('nothing traps the keyboard and nothing hidden takes the focus', async ({ page }) => {
  await page.goto('/?producto=papa');
  const seen = new Set();
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const box = element.getBoundingClientRect();
      const index = [...document.querySelectorAll('*')].indexOf(element);
      return { index, shown: box.width > 0 && box.height > 0, text: element.textContent.slice(0, 40) };
    });
    if (at === null || seen.has(at.index)) return;
    expect(at.shown, at.text).toBe(true);
    seen.add(at.index);
  }
  throw new Error('the page never ends');
});
