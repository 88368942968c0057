import { describe, expect, it } from 'vitest';
import { attributeTasks, findLongScripts } from './attribute-tasks.mjs';

const ours = 'http://shop/inkling/element.js';
const theirs = 'http://shop/shop.js';
const isOurs = (url: string) => url.includes('/inkling/');
const script = (sourceURL: string, startTime: number, duration: number) => ({
  sourceURL,
  startTime,
  duration,
});
const frame = (...scripts: ReturnType<typeof script>[]) => ({ startTime: 0, duration: 1_000, scripts });

describe('attributeTasks', () => {
  it('counts a task against us when our scripts had more of it than others', () => {
    const [task] = attributeTasks(
      [{ startTime: 100, duration: 60 }],
      [frame(script(ours, 100, 30), script(theirs, 130, 20))],
      isOurs,
    );
    expect(task).toMatchObject({ milliseconds: 60, oursMs: 30, isOurs: true });
    expect(task!.scripts.map(({ file }) => file)).toEqual(['/inkling/element.js', '/shop.js']);
  });

  it('leaves a task to the page when its scripts had more of it', () => {
    const [task] = attributeTasks(
      [{ startTime: 100, duration: 80 }],
      [frame(script(theirs, 100, 60), script(ours, 160, 10))],
      isOurs,
    );
    expect(task).toMatchObject({ oursMs: 10, isOurs: false });
  });

  it('counts 50 ms of ours even beside a greater part of others', () => {
    const [task] = attributeTasks(
      [{ startTime: 0, duration: 200 }],
      [frame(script(theirs, 0, 140), script(ours, 140, 55))],
      isOurs,
    );
    expect(task!.isOurs).toBe(true);
  });

  it('takes only what lies within the task', () => {
    // 90..130 of ours meets 100..160: 30 ms. The script at 300 belongs to another task.
    const [task] = attributeTasks(
      [{ startTime: 100, duration: 60 }],
      [frame(script(ours, 90, 40), script(ours, 300, 80))],
      isOurs,
    );
    expect(task!.oursMs).toBe(30);
    expect(task!.scripts).toHaveLength(1);
  });

  it('leaves a task without scripts, such as layout or a collection of garbage, to nobody', () => {
    expect(attributeTasks([{ startTime: 0, duration: 70 }], [], isOurs)[0]).toMatchObject({
      oursMs: 0,
      isOurs: false,
      scripts: [],
    });
  });
});

describe('findLongScripts', () => {
  it('names scripts of ours over 50 ms and no others', () => {
    const frames = [frame(script(ours, 0, 51), script(ours, 60, 50), script(theirs, 200, 90))];
    expect(findLongScripts(frames, isOurs)).toEqual([
      { startMs: 0, milliseconds: 51, file: '/inkling/element.js', invoker: '' },
    ]);
  });
});
