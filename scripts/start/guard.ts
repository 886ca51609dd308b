/** Loaded before a server: when whoever started it is gone, even by kill -9, the server ends too. */
const GRACE_MS = 10_000;

if (process.send) {
	process.once('disconnect', () => {
		process.kill(process.pid, 'SIGTERM');
		setTimeout(() => process.exit(1), GRACE_MS).unref();
	});
	// Listening alone must not keep a process alive that has nothing left to do.
	process.channel?.unref();
}
