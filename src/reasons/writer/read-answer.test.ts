import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

describe('readAnswer', () => {
  it.each([
    ['Light for the tent at night', 'Light for the tent at night'],
    ['  "Light for the tent."\n\nI hope you like it!', 'Light for the tent'],
    ['- light for the tent', 'Light for the tent'],
    ['1. **Light for the tent**', 'Light for the tent'],
    ['Reason: “Light for the tent”.', 'Light for the tent'],
    ['Here is a line:\nLight for the tent', 'Light for the tent'],
    ['<think>\nThe tent is dark.\n</think>\n\nLight for the tent', 'Light for the tent'],
    ['Light for the tent…', 'Light for the tent…'],
    ['Light for the tent...', 'Light for the tent...'],
    ['\r\n\r\nLine:\r\n`light for the tent`', 'Light for the tent'],
  ])('%j', (answer, line) => expect(readAnswer(answer, 'en')).toBe(line));

  it.each([
    ['理由：“帐篷有灯，夜里不慌。”', '帐篷有灯，夜里不慌'],
    ['「帐篷有灯，夜里不慌」', '帐篷有灯，夜里不慌'],
    ['1、帐篷有灯，夜里不慌\n2、别的', '帐篷有灯，夜里不慌'],
  ])('%j', (answer, line) => expect(readAnswer(answer, 'zh-CN')).toBe(line));

  it.each(['', '\n \n', '""', '...', '- ', '<think>it goes on', 'Reason:', '123', 'word '.repeat(60)])(
    'finds nothing in %j',
    (answer) => expect(readAnswer(answer, 'en')).toBeUndefined(),
  );

  it('settles on whatever comes', () => {
    for (const odd of ['"'.repeat(50_000), '-'.repeat(50_000), '1.'.repeat(50_000), '\u0000'.repeat(9)])
      expect(readAnswer(odd, 'en')).toBeUndefined();
  });
});
