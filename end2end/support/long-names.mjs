// Prints a file in Milpa's own template whose names are as long as may be: 200 letters, in one word and in many.
const LONGEST = 200;
const words = (start) => `${start} ${'de la aldea más alejada '.repeat(9)}`.slice(0, LONGEST).trimEnd().padEnd(LONGEST, 'x');
const word = (start) => `${start}${'abcdefghij'.repeat(20)}`.slice(0, LONGEST);
const products = [word('Papa'), words('Zanahoria')];
const markets = [word('Mercado'), words('Plaza'), 'La Terminal'];
const levels = ['productor', 'mayorista', 'consumidor'];

const rows = ['fecha,mercado,producto,unidad,precio,nivel,moneda,estimado'];
for (let month = 0; month < 36; month += 1) {
  const day = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
  products.forEach((product, p) =>
    markets.forEach((market, m) =>
      levels.forEach((level, l) => {
        const price = 150 + 40 * l + 10 * m + 5 * p + ((month * 7) % 12);
        rows.push(`${day},${market},${product},Quintal,${price}.00,${level},GTQ,no`);
      }),
    ),
  );
}
console.log(rows.join('\n'));
