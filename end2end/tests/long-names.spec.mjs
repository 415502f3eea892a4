// Names as long as an import may bring: no page scrolls sideways because of them.
import { expect, test } from '../support/page.mjs';

const long = process.env.MILPA_LONG_URL;
test.skip(!long, 'the server with long names is not here');
test.use({ baseURL: long });

async function catalogue(page) {
  const ask = async (kind) => (await (await page.request.get(`/api/v1/${kind}?limit=100`)).json()).items;
  return { products: await ask('commodities'), markets: await ask('markets') };
}

for (const width of [320, 1280]) {
  test(`names of 200 letters fit at ${width} px on every page that shows them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { products, markets } = await catalogue(page);
    const addresses = ['/', '/temporadas', '/margenes', '/referencias', '/productos', '/productos?buscar=papa', '/acerca'];
    for (const product of products) {
      addresses.push(`/?producto=${product.slug}`, `/?producto=${product.slug}&desde=0911`);
      addresses.push(`/margenes?producto=${product.slug}`, `/temporadas?producto=${product.slug}`);
      addresses.push(`/precios/hoja?producto=${product.slug}`, `/precios/radio?producto=${product.slug}`);
      for (const market of markets) addresses.push(`/precios/serie?producto=${product.slug}&mercado=${market.slug}`);
    }
    const wide = [];
    let named = 0;
    for (const address of addresses) {
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
      const seen = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - innerWidth,
        long: /\S{150}|(aldea más alejada .*){5}/.test(document.body.innerText),
      }));
      named += seen.long ? 1 : 0;
      if (seen.over > 0) wide.push(`${address}: ${seen.over} px`);
    }
    page.complaints.length = 0;
    expect(wide).toEqual([]);
    expect(named, 'the long names are on the pages').toBeGreaterThan(10);
  });
}
