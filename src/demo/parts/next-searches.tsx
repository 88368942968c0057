import type { NextSearch } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { describeDaysLeft } from '../strings/describe-due.ts';

interface NextSearchesProps {
  id: string;
  offers: readonly NextSearch[];
  active: number;
  onChoose(query: string): void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** What may be looked for next, under the search box. The focus stays in the box, which says which one is meant. */
export function NextSearches({ id, offers, active, onChoose }: NextSearchesProps) {
  const { foresees } = useShopper().words;
  return (
    <div className="offers" hidden={offers.length === 0}>
      <p aria-hidden="true">{foresees.nextSearches}</p>
      <div id={id} role="listbox" aria-label={foresees.nextSearches}>
        {offers.map(({ query, need, daysLeft }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is through the box
          <div
            key={need}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Or the box would lose the focus, and the list with it, before the click.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(query)}
          >
            <span>{query}</span>
            {daysLeft !== undefined && (
              <span className="offer-due">{describeDaysLeft(daysLeft, foresees)}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
