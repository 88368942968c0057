/**
 * The script of a shop that is not ours, and of another time: it knows nothing of Inkling. A product page takes
 * its number from the address, says it to search engines at once, and fetches the rest from the shop's own feed.
 */
(() => {
  const sku = new URLSearchParams(location.search).get('sku');
  const byId = (id) => document.getElementById(id);
  if (!sku || !byId('title')) return;

  const facts = document.createElement('script');
  facts.type = 'application/ld+json';
  const tellSearchEngines = (more) => {
    facts.textContent = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Product',
      sku,
      ...more,
    });
  };
  tellSearchEngines({});
  document.head.append(facts);

  const money = (price) => `£${price.replace(' GBP', '')}`;

  fetch('feed.tsv')
    .then((response) => response.text())
    .then((text) => {
      const [columns, ...rows] = text
        .trim()
        .split('\n')
        .map((line) => line.split('\t'));
      const row = rows.find(([id]) => id === sku);
      if (!row) {
        byId('title').textContent = `We do not keep ${sku}`;
        return;
      }
      show(Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    });

  function show(product) {
    document.title = `${product.title} · Harrow & Pike`;
    byId('title').textContent = product.title;
    byId('path').textContent = product.product_type;
    byId('description').textContent = product.description;
    byId('image').src = product.image_link;
    byId('price').textContent = money(product.sale_price || product.price);
    for (const [name, value] of [
      ['Maker', product.brand],
      ['Size', product.size],
      ['Material', product.material],
      ['Our number', product.id],
    ]) {
      if (!value) continue;
      const item = document.createElement('li');
      item.textContent = `${name}: ${value}`;
      byId('facts').append(item);
    }
    byId('add').addEventListener('click', () => {
      byId('answer').textContent = 'Behind the counter till Saturday.';
    });
    const [price, priceCurrency] = product.price.split(' ');
    tellSearchEngines({ name: product.title, offers: { '@type': 'Offer', price, priceCurrency } });
  }
})();
