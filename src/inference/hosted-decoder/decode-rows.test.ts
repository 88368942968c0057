import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRuntime } from '../runtime.ts';
import { canBatch } from './can-batch.ts';
import { chooseFile } from './choose-file.ts';
import { type DecodeOptions, decodeRows, readPrefix } from './decode-rows.ts';
import { readDecoderConfig } from './decoder-config.ts';
import { createDecoderSession, type DecoderSession } from './decoder-session.ts';
import { needJson } from './model-files.ts';
import { pickByChance, pickLikeliest } from './pick-token.ts';
import { golden, madeUpFiles, runtime } from './test/made-up-files.ts';

const backend = { device: 'wasm', runtime: 'wasm' } as const;
async function open(changes?: Parameters<typeof madeUpFiles>[0]): Promise<DecoderSession> {
  const files = madeUpFiles(changes);
  const config = readDecoderConfig(await needJson(files, 'config.json'), {}, files.where);
  const chosen = await chooseFile(files, { device: 'wasm', hasF16: false, dtype: 'fp32' });
  return createDecoderSession(await loadRuntime(backend, runtime), files, chosen, config, backend);
}

let session: DecoderSession;
beforeAll(async () => {
  session = await open();
});
afterAll(() => session.dispose());

const rows = golden.cases.map(({ ids }) => ids);
const spoken = golden.cases.map(({ said }) => said);
const options = (over: Partial<DecodeOptions> = {}): DecodeOptions => ({
  maxTokens: golden.steps,
  picks: rows.map(() => pickLikeliest),
  isComplete: () => false,
  check() {},
  ...over,
});

describe('a hosted decoder', () => {
  it('gives the logits of the plain reference', async () => {
    for (const { ids, logits } of golden.cases) {
      const { cache, logits: found } = await session.step({
        numRows: 1,
        ids: Int32Array.from(ids),
        mask: new Int32Array(ids.length).fill(1),
        positions: Int32Array.from(ids.keys()),
      });
      session.release(cache);
      expect(found[0]).toHaveLength(logits.length);
      found[0]!.forEach((value, id) => void expect(Math.abs(value - logits[id]!)).toBeLessThan(1e-3));
    }
  });

  it('says the tokens of the reference, which keeps no cache', async () => {
    for (const [at, row] of rows.entries()) {
      expect(await decodeRows(session, [row], options())).toEqual([spoken[at]]);
    }
  });

  it('says with its cache what it says when everything is computed anew', async () => {
    const row = rows[1]!;
    const said: number[] = [];
    while (said.length < golden.steps) {
      const [next] = await decodeRows(session, [[...row, ...said]], options({ maxTokens: 1 }));
      said.push(...next!);
    }
    expect(await decodeRows(session, [row], options())).toEqual([said]);
  });

  it('says the same of rows side by side, however long, and however many tokens it reads at once', async () => {
    expect(new Set(rows.map((row) => row.length)).size).toBeGreaterThan(2);
    for (const chunk of [3, 16, 64]) {
      expect(await decodeRows(session, rows, options({ chunk }))).toEqual(spoken);
    }
  });

  it('says the same behind a beginning that was read before, alone and side by side', async () => {
    // All four prompts open with the same mark; more of it is made common here.
    const shared = rows[0]!.slice(0, 6);
    const prefix = await readPrefix(session, shared, () => {}, 4);
    const longer = rows.map((row) => [...shared, ...row]);
    const whole = await decodeRows(session, longer, options());
    expect(await decodeRows(session, rows, options({ prefix }))).toEqual(whole);
    for (const [at, row] of rows.entries()) {
      expect(await decodeRows(session, [row], options({ prefix }))).toEqual([whole[at]]);
    }
    session.release(prefix.cache);
  });

  it('stops each row where it is complete', async () => {
    const isComplete = (row: number, said: readonly number[]) => said.length === row + 2;
    const said = await decodeRows(session, rows, options({ isComplete }));
    expect(said).toEqual(spoken.map((tokens, row) => tokens.slice(0, row + 2)));
  });

  it('ends between two tokens when it is told to', async () => {
    let runs = 0;
    const check = () => {
      if (++runs > 3) throw new Error('enough');
    };
    await expect(decodeRows(session, rows, options({ check }))).rejects.toThrow('enough');
    expect(runs).toBe(4);
  });

  it('draws by chance the same for the same seed, and otherwise for another', async () => {
    const draw = async (seed: number) =>
      (await decodeRows(session, [rows[0]!], options({ picks: [pickByChance(seed, 2, 1e-6)] })))[0];
    expect(await draw(1)).toEqual(await draw(1));
    expect(await draw(2)).not.toEqual(await draw(1));
  });

  it('runs a graph without positions, whose weights lie in a second file', async () => {
    const bare = await open({ 'onnx/model.onnx': 'file:onnx/model_bare.onnx' });
    for (const [at, row] of rows.entries()) {
      expect(await decodeRows(bare, [row], options())).toEqual([spoken[at]]);
    }
    await bare.dispose();
  });

  it('runs a graph whose keys, values and logits are of half width, alone and side by side', async () => {
    const half = await open({ 'onnx/model.onnx': 'file:onnx/model_fp16.onnx' });
    const prefix = await readPrefix(half, rows[0]!.slice(0, 6), () => {});
    const rest = rows.map((row) => [...rows[0]!.slice(6), ...row]);
    expect(await decodeRows(half, rows, options())).toEqual(spoken);
    const whole = rest.map((row) => [...prefix.ids, ...row]);
    expect(await decodeRows(half, rest, options({ prefix }))).toEqual(
      await decodeRows(session, whole, options()),
    );
    half.release(prefix.cache);
    await half.dispose();
  });
});

describe('canBatch', () => {
  it('finds that padding does not matter to a graph that heeds its mask', async () => {
    expect(await canBatch(session)).toBe(true);
  });

  it('finds out a graph that takes padding for tokens', async () => {
    const unmasked: DecoderSession = {
      ...session,
      step: (step) => session.step({ ...step, mask: step.mask.map(() => 1) }),
    };
    expect(await canBatch(unmasked)).toBe(false);
  });

  it('writes one by one where rows cannot be run together', async () => {
    const single: DecoderSession = {
      ...session,
      step: (step) => (step.numRows > 1 ? Promise.reject(new Error('batch of 1 only')) : session.step(step)),
    };
    expect(await canBatch(single)).toBe(false);
    expect(await canBatch({ ...session, repeat: () => undefined })).toBe(false);
  });

  it('trusts no device that gives numbers that are none', async () => {
    const wrong: DecoderSession = {
      ...session,
      async step(step) {
        const output = await session.step(step);
        return { ...output, logits: output.logits.map((row) => row.fill(Number.NaN)) };
      },
    };
    await expect(canBatch(wrong)).rejects.toThrow('numbers that are none');
  });
});
