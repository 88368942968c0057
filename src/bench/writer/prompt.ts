/** What a peer goes on from: llama.cpp is given the text, transformers.js the ids. */
export interface Prompt {
  ids: number[];
  text: string;
}

/** As `training/scripts/write_peers.py` writes it. */
export interface PeersFile {
  /** Hash of the writer whose decoder the peers have. */
  madeFrom: string;
  prompts: Prompt[];
}
