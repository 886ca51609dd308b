/** How backup and restore talk to the operator. */
import { EnvironmentError } from '@erasmi/config/environment';
import { BackupError } from './manifest.ts';

/** Runs a command; a foreseen fault becomes one sentence on stderr and exit code 1. */
export async function runCommand(act: (say: (line: string) => void) => Promise<void>): Promise<void> {
	try {
		await act((line) => process.stdout.write(`${line}\n`));
	} catch (error) {
		process.exitCode = 1;
		process.stderr.write(`${explain(error)}\n`);
	}
}

function explain(error: unknown): string {
	if (error instanceof BackupError || error instanceof EnvironmentError) return error.message;
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOSPC') return 'The disk is full. Make room in DATA_DIR, or give a file on another disk.';
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `A file may not be written or read: ${String(error)}. Run this as the user that owns DATA_DIR.`;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
