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

export class ModelLoadError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('model-load', message, options);
  }
}

export class ModelMismatchError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('model-mismatch', message, options);
  }
}

export class DeviceUnavailableError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('device-unavailable', message, options);
  }
}

export class HistoryUnavailableError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('history-unavailable', message, options);
  }
}

export class InputShapeError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('input-shape', message, options);
  }
}

export class WorkerLostError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('worker-lost', message, options);
  }
}

export class PackError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('pack', message, options);
  }
}

export class FeedError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('feed', message, options);
  }
}

export class DeadlineError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('deadline', message, options);
  }
}

/** A call that can never work: thrown at once, so that it is met in development. */
export class MisuseError extends RecommenderError {
  constructor(message: string, options?: ErrorOptions) {
    super('misuse', message, options);
  }
}

const classesByCode: Record<ErrorCode, new (message: string, options?: ErrorOptions) => RecommenderError> = {
  'model-load': ModelLoadError,
  'model-mismatch': ModelMismatchError,
  'device-unavailable': DeviceUnavailableError,
  'history-unavailable': HistoryUnavailableError,
  'input-shape': InputShapeError,
  'worker-lost': WorkerLostError,
  pack: PackError,
  feed: FeedError,
  deadline: DeadlineError,
  misuse: MisuseError,
};

/** Builds the class that belongs to a code, as `client.ts` needs it on the page's side of the border. */
export function errorFromCode(code: ErrorCode, message: string): RecommenderError {
  return new classesByCode[code](message);
}
