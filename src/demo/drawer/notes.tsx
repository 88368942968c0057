import { useState } from 'react';
import type { BehaviorEvent } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDay, toDay } from '../strings/describe-time.ts';
import { NoteLine } from './note-line.tsx';
import type { Knowledge } from './use-knowledge.ts';

const pageSize = 40;

interface NotesProps {
  events: readonly BehaviorEvent[];
  act: Knowledge['act'];
}

/** Everything that was written down, newest first, day by day. */
export function Notes({ events, act }: NotesProps) {
  const { language, words } = useShopper();
  const { knows } = words;
  const [numShown, setNumShown] = useState(pageSize);
  const days = groupByDay(events.toReversed().slice(0, numShown));
  return (
    <details className="fold">
      <summary>
        <h3>{knows.everything(events.length)}</h3>
      </summary>
      {events.length === 0 && <p className="hint">{knows.noNotes}</p>}
      {days.map(([day, ofDay]) => {
        const name = describeDay(ofDay[0]!.timeMs, Date.now(), language);
        return (
          <section key={day} className="day">
            <header>
              <h4>{name}</h4>
              <button
                type="button"
                className="link-button"
                aria-label={knows.forgetDayWhat(name)}
                onClick={() => act((recommender) => recommender.forget({ day }))}
              >
                {knows.forgetDay}
              </button>
            </header>
            <ul className="notes">
              {ofDay.map((event) => (
                <NoteLine
                  key={event.id}
                  event={event}
                  isUnderItsDay
                  onRemove={({ id }) => act((recommender) => recommender.forget({ eventId: id }))}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {events.length > numShown && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => setNumShown(numShown + pageSize)}
        >
          {knows.olderNotes}
        </button>
      )}
    </details>
  );
}

function groupByDay(events: readonly BehaviorEvent[]): [string, BehaviorEvent[]][] {
  const days = new Map<string, BehaviorEvent[]>();
  for (const event of events) {
    const day = toDay(event.timeMs);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days];
}
