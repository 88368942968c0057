/** Lies in every complete folder: the tag to paste, and what the host must answer. */
export const folderReadme = `Inkling: this folder is complete
================================
Put it anywhere on your shop's own host, for instance at /inkling/, and paste this into a page:

  <script type="module" src="/inkling/element.js"></script>
  <inkling-feed pack="/inkling/" placement="for-you" limit="12"></inkling-feed>

On a product page name the product, so that it is remembered and related things can be shown:

  <inkling-feed pack="/inkling/" placement="related" item-id="YOUR-PRODUCT-ID"></inkling-feed>

The ids are those of the feed this folder was built from. lang="zh-CN" or lang="en" chooses the language.
What a shopper does is kept in that shopper's browser and is sent nowhere.

What the host must answer
-------------------------
  .js     Content-Type: text/javascript
  .css    Content-Type: text/css
  .wasm   Content-Type: application/wasm
  .json   Content-Type: application/json
  .onnx .bin   any type, for instance application/octet-stream

Files with a hash in their name (below runtime/) may be cached for a year:
  Cache-Control: public, max-age=31536000, immutable
manifest.json and element.js keep their names; let browsers ask again:
  Cache-Control: no-cache
Compressing .js, .json and .wasm (gzip or brotli) saves half of the first visit.
A missing file must answer 404, not a web page.

Content-Security-Policy
-----------------------
All of this comes from your own host. The least policy under which everything works:

  default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'

Without 'wasm-unsafe-eval', or without workers, there are cards all the same, ranked without a model.
If the feed's pictures lie on another host, add that host to img-src; it then sees which pictures were shown.

When the catalogue changes, build again and copy the whole folder. Check it with: npx inkling check <folder>
`;
