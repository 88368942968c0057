/**
 * What only a shopper's wish, another consent, or a page that was left in a hurry calls for: one chunk, which the
 * page fetches in an idle moment of every visit, wanted or not. So the first cards do not wait for it, and no wish
 * makes a request.
 */
export { adjustSettings } from './adjust-settings.ts';
export { changeConsent } from './change-consent.ts';
export { forgetInDatabase, mergeSettingsRow, readRows } from './database-rows.ts';
export { eraseFromDevice } from './erase-from-device.ts';
export { forgetTarget } from './forget-target.ts';
export { createMemoryStore } from './memory-store.ts';
export { mergeJournals } from './merge-journals.ts';
export { purgeDatabase } from './purge-database.ts';
export { exportHistory, importHistory } from './transfer.ts';
