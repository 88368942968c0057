import css from './inkling-feed.css?inline';

let sheet: CSSStyleSheet | undefined;

/** One sheet for all elements of the page, made by script: a policy of `style-src 'self'` allows no `<style>`. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
