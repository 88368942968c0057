/** Memory and arithmetic of the scan; three implementations, equal to the integer. */
export interface ScanEngine {
  readonly name: 'relaxed' | 'plain' | 'script';
  /** Shape [M, D]. */
  readonly rows: Int8Array;
  /** To be filled before a scan: -63 to 63, shape [D]. */
  readonly query: Int8Array;
  /** Results of the last scan, shape [M]. */
  readonly scores: Int32Array;
  /** After the rows are filled. */
  seal(): void;
  scan(): Int32Array;
  /** Scores and the best k, best first, equal scores in row order. Fresh arrays of shape [k]. */
  scanTop(k: number): { items: Int32Array; scores: Int32Array };
}
