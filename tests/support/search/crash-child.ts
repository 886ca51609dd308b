/** Writes works into a replica for ever, telling each version that is safely in, until somebody kills it. */
import { EmbeddedEngine } from '#web/lib/server/search/embedded/engine.ts';
import { published, work } from './builders.ts';

const [dir = '', from = '1', rebuilds = ''] = process.argv.slice(2);
const engine = new EmbeddedEngine(dir);
for (let version = Number(from); ; version++) {
	const one = work({ id: `w${version % 40}`, texts: { de: { title: `Fassung ${version}`, summary: 'Flüchtlinge im Harz' }, en: { title: `Version ${version}` } }, version });
	await engine.apply(published([one]));
	process.stdout.write(`${version}\n`);
	if (rebuilds && version % 7 === 0) await engine.rebuild(Array.from({ length: 40 }, (_, number) => work({ id: `w${number}`, texts: { de: { title: 'Neu gebaut' } }, version: 0 })), [], 0);
}
