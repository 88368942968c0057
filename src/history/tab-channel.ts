import type { HistoryChange } from './history-store.ts';

export interface TabChannel {
  post(change: HistoryChange): void;
  close(): void;
}

export interface TabChannelHandlers {
  /** Another tab has committed a change. */
  onChange(change: HistoryChange): void;
  /** This page came back from the page cache. */
  onRestore(): void;
}

/** Tells the other tabs of a shop of changes, where the browser has the means; silent where it has not. */
export function openTabChannel(databaseName: string, handlers: TabChannelHandlers): TabChannel {
  const restored = (event: Event) => {
    if ((event as Event & { persisted?: boolean }).persisted) handlers.onRestore();
  };
  globalThis.addEventListener?.('pageshow', restored);
  const channel = globalThis.BroadcastChannel && new BroadcastChannel(`inkling-history:${databaseName}`);
  channel?.addEventListener('message', ({ data }: MessageEvent<Partial<HistoryChange> | null>) => {
    // Any script of the origin may post here.
    if (data?.reason && Number.isInteger(data.revision)) handlers.onChange(data as HistoryChange);
  });
  return {
    post: (change) => channel?.postMessage(change),
    close() {
      channel?.close();
      globalThis.removeEventListener?.('pageshow', restored);
    },
  };
}
