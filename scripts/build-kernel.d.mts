/** Where the two builds are written. */
export declare const binariesPath: string;
export declare function compileKernel(relaxed: boolean): Promise<Uint8Array>;
export declare function writeBinariesModule(relaxed: Uint8Array, plain: Uint8Array): string;
