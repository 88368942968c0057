import type { Server } from 'node:http';

export interface Host {
  port: number;
  /** Below `dist/`. */
  folder: string;
  /** The whole Content-Security-Policy header. */
  policy: string;
}

export const hosts: Record<'shop' | 'foreign' | 'foreignNoWasm' | 'foreignNoWorker', Host>;
export function createStaticServer(host: Host): Server;
