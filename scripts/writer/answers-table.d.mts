import type { AnswerCounts } from './count-answers.mjs';

export function formatAnswers(counts: AnswerCounts): string;
