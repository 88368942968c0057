import { type ChangeEvent, useRef } from 'react';
import type { Recommender } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';
import { toDay } from '../strings/describe-time.ts';
import type { Knowledge } from './use-knowledge.ts';

/** The notes as a file, out and in. */
export function TakeAway({ act }: { act: Knowledge['act'] }) {
  const { recommender, words, say } = useShopper();
  const { knows } = words;
  const chooser = useRef<HTMLInputElement>(null);

  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    try {
      await recommender.import(await file.text());
      say({ text: knows.changed });
    } catch {
      say({ text: knows.fileRefused });
    }
  };
  return (
    <p className="take-away">
      <button type="button" className="button button-plain" onClick={() => act(saveCopy, knows.takeAway)}>
        {knows.takeAway}
      </button>
      <button type="button" className="button button-plain" onClick={() => chooser.current?.click()}>
        {knows.bringFile}
      </button>
      <input ref={chooser} type="file" accept="application/json,.json" hidden onChange={bring} />
    </p>
  );
}

async function saveCopy(recommender: Recommender) {
  const text = JSON.stringify(await recommender.export(), null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `inkling-notes-${toDay(Date.now())}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
