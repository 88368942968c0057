/** Carries the committed quality table into README.md, between `<!-- quality:begin -->` and its end. Measures nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { replaceBlock } from './bench/readme-block.mjs';
import { formatEvaluationTable } from './evaluation-table.mjs';
import { formatSeeds } from './seeds-table.mjs';
import { root } from './set-up.mjs';

export const qualityPath = join(root, 'training/results/quality.json');

/** What the seeds of training reached, where test was opened for them. */
const seedsPath = join(root, 'training/results/seeds.json');
export const readSeeds = () =>
  existsSync(seedsPath) ? JSON.parse(readFileSync(seedsPath, 'utf8')) : undefined;

/** What the text encoder's teacher reaches in its place, in Python on test. */
const teacherPath = join(root, 'training/results/teacher.json');
export const readTeacher = () =>
  existsSync(teacherPath) ? JSON.parse(readFileSync(teacherPath, 'utf8')) : undefined;

function teacherNote({ dimensions, questions, 'ndcg@10': found }) {
  const names = Object.keys(found.tfIdf);
  const told = ['table', 'teacher'].map((vectors) => {
    const ratios = names.map((name) => found[vectors][name] / found.tfIdf[name]);
    const geometric = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
    const each = names.map((name, at) => `${name.replace(/^amazon-/, '')} ${ratios[at].toFixed(3)}`);
    return { each: each.join(', '), geometric: geometric.toFixed(3) };
  });
  const [own, teacher] = told;
  return `- Without a log, the encoder's teacher (${dimensions} numbers an item) pooled and fused alike, in Python on at most ${questions} test questions of a set, NDCG@10 times TF-IDF: ${teacher.each}, geometric mean ${teacher.geometric}; the encoder of this table on the same questions: ${own.each}, ${own.geometric}.`;
}

/**
 * The one set whose titles and purchases trained weights that ship: its row without a log is zero-shot only where an encoder that read
 * nothing of it stands in for the shipped one.
 */
const trainedOn = 'online-retail';

function termsOf(trained) {
  if (!trained) return 'none of these sets has trained a shipped weight';
  const alone = `of these sets ${trainedOn} alone has trained shipped weights`;
  return trained.encoderWithout?.set === trainedOn
    ? `${alone}, so its row without a log is of a text encoder trained once more without it (\`training/rankers\`), and zero-shot as the others are`
    : `${alone}, so that its row without a log is not zero-shot`;
}

/** The README's tables, from the committed results alone: equal results, equal text. */
export function toQualityBlock({ madeBy, sets }, seeds, teacher) {
  const terms = termsOf(sets.find(({ noLog }) => noLog.dataset === trainedOn));
  const means = seeds
    ? `Each shop's recommender trained three times from scratch (\`training/runs/shop-models.sh\`, seeds 0, 1, 2), eight bits, test, the aims set before (10,000 rows where a set has more, drawn with seed 0):\n\n${formatSeeds(seeds)}\n\nThe packs of seed 0 are committed (\`training/packs\`, ids alone) and stand in the table below beside what else one would use.\n\n`
    : '';
  return `${means}Made by \`${madeBy}\` (\`npm run evaluate\`), through \`inkling evaluate\`: ${terms}.\n\n${formatEvaluationTable(sets).trim()}${teacher ? `\n${teacherNote(teacher)}` : ''}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, 'README.md');
  const block = toQualityBlock(JSON.parse(readFileSync(qualityPath, 'utf8')), readSeeds(), readTeacher());
  writeFileSync(path, replaceBlock(readFileSync(path, 'utf8'), block, 'quality'));
  console.log('README.md: the quality table is that of training/results');
}
