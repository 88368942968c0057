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
  const channel =
    typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`inkling-history:${databaseName}`);
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // Any script of the origin may post here.
      if (isChange(data)) handlers.onChange(data);
    };
  }
  return {
    post: (change) => channel?.postMessage(change),
    close() {
      channel?.close();
      globalThis.removeEventListener?.('pageshow', restored);
    },
  };
}

function isChange(data: unknown): data is HistoryChange {
  const change = data as Partial<HistoryChange> | null;
  return typeof change?.revision === 'number' && typeof change.reason === 'string';
}
