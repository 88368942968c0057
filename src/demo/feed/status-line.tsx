import type { FeedData } from '../../index.ts';
import { Icon } from '../parts/icon.tsx';
import { useShopper } from '../shopper/shopper.ts';

/** What ranked a list, as the list itself says; the details are one tap away. */
export function StatusLine({ feed }: { feed: FeedData }) {
  const { knows } = useShopper().words;
  const { status, state } = feed;
  if (state === 'loading') return <div className="status" data-testid="feed-status" />;
  const { source, fallbackReason, device, dtype, timings, bytes, pack, warnings } = status;
  const totalMs = timings.total ?? Object.values(timings).reduce((sum, ms) => sum + ms, 0);
  return (
    <details className="status" data-testid="feed-status">
      <summary>
        <Icon name="device" />
        {knows.sources[source]}
        {source === 'fallback' && !fallbackReason && <span className="status-reason">{knows.notYet}</span>}
      </summary>
      <dl>
        {fallbackReason && (
          <>
            <dt>{knows.because}</dt>
            <dd lang="en">{fallbackReason}</dd>
          </>
        )}
        <dt>{knows.ranOn}</dt>
        <dd>{device === 'none' ? knows.ranOnNone : `${device} · ${dtype}`}</dd>
        <dt>{knows.took}</dt>
        <dd>{knows.milliseconds(totalMs.toFixed(totalMs < 10 ? 1 : 0))}</dd>
        <dt>{knows.fetched}</dt>
        <dd>{knows.megabytes((bytes / 1e6).toFixed(2))}</dd>
        <dt>{knows.network}</dt>
        <dd>{pack === 'complete' ? knows.networkDone : knows.networkOn}</dd>
        {warnings.map((warning) => (
          <div key={warning} className="status-warning" lang="en">
            <dt>{knows.noted}</dt>
            <dd>{warning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
