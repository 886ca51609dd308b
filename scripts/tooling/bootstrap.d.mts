export const root: string;
export function runUnderNode24(file: string, args: string[], nodeOptions?: string[]): Promise<never>;
/** Two starts at the same moment must not install or build over each other. */
export function withSetupLock<T>(work: () => Promise<T>): Promise<T>;
export function isAlive(pid: number): boolean;
