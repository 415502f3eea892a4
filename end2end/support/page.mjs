// What every journey needs: a page that fails the test when the browser complains.
import { test as base, expect } from '@playwright/test';

export const test = base.extend({
  page: async ({ page }, use) => {
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.complaints = complaints;
    await use(page);
    // An answer of 404 or 400 that a journey asks for is reported by the browser too.
    if (!complaints.allow) expect(complaints, 'the browser complained').toEqual([]);
  },
});

export { expect };

/// The server with the real files; journeys over them say that they did not run where there is none.
export const real = process.env.MILPA_REAL_URL;

/// Waits until the page is live; by then nothing may have changed before the reader's eyes.
export async function live(page) {
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
}
