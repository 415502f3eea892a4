// Paper: black on white, without what is only for touching, within the width of a sheet.
import { expect, test } from '../support/page.mjs';

const A4 = { width: 688, height: 1017 }; // 210 by 297 mm less margins of 14 mm, at 96 to the inch
const pages = [
  '/?producto=papa&desde=0911',
  '/precios/serie?producto=papa&mercado=la-terminal',
  '/precios/hoja?producto=papa',
  '/precios/radio?producto=papa',
];

for (const address of pages) {
  test(`${address} prints on A4`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(A4);
    await page.goto(address);
    for (const only of ['.top', '.nav', '.skip', '.kept-bar']) await expect(page.locator(only)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { over, ink, paper } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      ink: getComputedStyle(document.querySelector('h1')).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));
    expect(over, 'wider than the sheet').toBeLessThanOrEqual(0);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });
}
