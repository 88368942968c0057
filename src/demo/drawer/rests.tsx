import type { ReactNode } from 'react';
import type { BehaviorEvent, EventId } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { NoteLine } from './note-line.tsx';
import type { Knowledge } from './use-knowledge.ts';

interface RestsProps {
  evidence: readonly EventId[];
  events: readonly BehaviorEvent[];
  act: Knowledge['act'];
  /** What stands in its place where it rests on nothing that was done. */
  otherwise?: string | undefined;
  children?: ReactNode;
}

/** What something rests on, one tap away; each of the events can be forgotten. */
export function Rests({ evidence, events, act, otherwise, children }: RestsProps) {
  const { knows } = useShopper().words;
  const cited = findEvents(evidence, events);
  if (cited.length === 0) return <p className="hint">{otherwise}</p>;
  return (
    <details>
      <summary>{knows.evidence(cited.length)}</summary>
      <ul className="notes">
        {cited.map((event) => (
          <NoteLine
            key={event.id}
            event={event}
            onRemove={({ id }) => act((recommender) => recommender.forget({ eventId: id }))}
          />
        ))}
      </ul>
      {children}
    </details>
  );
}

/** The events of these ids that are still there, each once, in the order of the ids. */
export function findEvents(ids: readonly EventId[], events: readonly BehaviorEvent[]): BehaviorEvent[] {
  const known = new Map(events.map((event) => [event.id, event]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
