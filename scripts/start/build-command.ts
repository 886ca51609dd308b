/** `npm run build [-- --all]`. */
import { buildOutdated } from './build-all.ts';
import { faultOf, printable } from './faults.ts';

try {
	await buildOutdated({ force: process.argv.includes('--all') });
	console.log('✓ Everything is built.');
} catch (error) {
	const fault = faultOf(error);
	console.error(fault ? printable(fault) : error);
	process.exitCode = 1;
}
