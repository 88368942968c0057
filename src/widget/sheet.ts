import { addLateChunk } from '../recommender/late-chunks.ts';
import { whenPageLoaded } from '../recommender/page-moments.ts';
import boxes from './boxes.css?inline';
import looksAddress from './looks.css?url';

let sheet: CSSStyleSheet | undefined;
let looks: Promise<void> | undefined;

/** One sheet for all elements of the page, made by script: a policy of `style-src 'self'` allows no `<style>`. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(boxes);
    void whenPageLoaded()
      .then(addLooks)
      .catch(() => {});
    addLateChunk(addLooks);
  }
  return sheet;
}

function addLooks(): Promise<void> {
  looks ??= fetchLooks().catch((error) => {
    looks = undefined;
    throw error;
  });
  return looks;
}

async function fetchLooks() {
  const response = await fetch(looksAddress);
  if (response.ok) sheet?.replaceSync(boxes + (await response.text()));
}
