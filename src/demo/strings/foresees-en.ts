import type { MutedThing, NeedSource } from '../../index.ts';
import { plural } from './en.ts';

/** The words of what it believes, foresees and learns, where each can be put right. */
export const foreseesEn = {
  interests: 'What you seem to like',
  trends: { rising: 'more of late', steady: '', falling: 'less of late' },
  grownTogether: (names: string[]) => `grown together with ${names.join(', ')}`,
  grownOutOf: (name: string) => `grown out of ${name}`,
  forgetThese: 'Forget all of these',
  forgetTheseWhat: (name: string) => `Forget all of these: ${name}`,

  notThis: 'Not this',
  notThisWhat: (name: string) => `Not this: ${name}`,
  putAway: (name: string) => `Put away: ${name}. The list has followed.`,
  kinds: { interest: 'interest', stage: 'guess', kind: '' } as Record<MutedThing['is'], string>,

  stages: 'Where you may be',
  until: (sureness: number, day: string) =>
    `${sureness >= 0.75 ? 'Likely' : sureness >= 0.5 ? 'Perhaps' : 'A faint guess'}, until about ${day}`,
  notSo: 'This is not so',
  notSoWhat: (name: string) => `This is not so: ${name}`,

  needs: 'What may come next',
  moreNeeds: (count: number) => `${count} more`,
  dueNow: 'about now',
  dueInDays: (days: number) => `in ${days} ${plural(days, 'day')}`,
  dueInWeeks: (weeks: number) => `in ${weeks} ${plural(weeks, 'week')}`,
  groundless: {
    season: 'From the season, not from you',
    festival: 'From the calendar, not from you',
    trend: 'From what the shop sells, not from you',
  } as Partial<Record<NeedSource, string>>,

  learned: 'Which hints you follow',
  learnedHint:
    'Each kind of hint counts more when you open its cards, and less when you pass them by or put them away.',
  sources: {
    stage: 'Where you may be',
    refill: 'Running out',
    complement: 'Goes with what you bought',
    season: 'The season',
    festival: 'Festivals',
    interest: 'What you like',
    forecast: 'What comes after a history like yours',
    trend: 'What the shop sells',
  } as Record<NeedSource, string>,
  feedback: (shown: number, opened: number, dismissed: number) =>
    shown + opened + dismissed === 0
      ? 'Not tried yet'
      : `Shown ${shown}, opened ${opened}, put away ${dismissed}`,
  weighs: (weight: string) => `counts ${weight} times`,
  reset: 'Reset',
  resetWhat: (source: string) => `Reset: ${source}`,
  wasReset: 'Unlearned. The list has followed.',

  city: 'Your city',
  cityHint: 'For the weather and the season. It is never asked of your device: you name it, or nobody does.',
  setCity: 'Set',
  cityUnknown: (city: string) =>
    `It knows no weather for “${city}”, so it goes by the calendar alone. Another spelling or a larger city may help.`,
  cityKnown: (city: string, now: string[]) => [city, now.join(', ')].filter(Boolean).join(': '),
  coming: (festivals: string[]) => `Coming up: ${festivals.join(', ')}`,
  sensitive: 'Guess at private matters too',
  sensitiveHint:
    'Off: it never guesses at health, pregnancy, faith or grief, and shows no such thing unasked.',

  meaning: 'What leads the way',
  meaningOthers: 'what others took',
  meaningYou: 'what you mean',

  foreseen: 'Foreseen',
  nextSearches: 'You may be looking for',
};

export type ForeseesStrings = typeof foreseesEn;
