/**
 * Errors one would handle differently. The `code` is stable and is what crosses the worker border.
 * A message says what happened, the value, what is allowed, and what to do.
 */
export type ErrorCode =
  | 'model-load'
  | 'model-mismatch'
  | 'device-unavailable'
  | 'history-unavailable'
  | 'input-shape'
  | 'worker-lost'
  | 'pack'
  | 'feed'
  | 'deadline'
  | 'misuse';

export class RecommenderError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** One line for each of the many that differ by their code alone. */
function errorClass(code: ErrorCode) {
  return class extends RecommenderError {
    static readonly code = code;

    constructor(message: string, options?: ErrorOptions) {
      super(code, message, options);
    }
  };
}

export class ModelLoadError extends errorClass('model-load') {}
export class ModelMismatchError extends errorClass('model-mismatch') {}
export class DeviceUnavailableError extends errorClass('device-unavailable') {}
export class HistoryUnavailableError extends errorClass('history-unavailable') {}
export class InputShapeError extends errorClass('input-shape') {}
export class WorkerLostError extends errorClass('worker-lost') {}
export class PackError extends errorClass('pack') {}
export class FeedError extends errorClass('feed') {}
export class DeadlineError extends errorClass('deadline') {}

/** A call that can never work: thrown at once, so that it is met in development. */
export class MisuseError extends errorClass('misuse') {}

const classes = [
  ModelLoadError,
  ModelMismatchError,
  DeviceUnavailableError,
  HistoryUnavailableError,
  InputShapeError,
  WorkerLostError,
  PackError,
  FeedError,
  DeadlineError,
  MisuseError,
];

/** Builds the class that belongs to a code, as `client.ts` needs it on the page's side of the border. */
export function errorFromCode(code: ErrorCode, message: string): RecommenderError {
  return new (classes.find((each) => each.code === code)!)(message);
}
