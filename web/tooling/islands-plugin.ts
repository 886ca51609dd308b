import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { plain } from './markup-plugin.ts';

const folder = join(import.meta.dirname, '../src/islands');

/** An island stands in its page as text, so a page waits for no script: `import code from './timer.ts?island'`. */
const query = '?island';

/** Text of each island, by the path of its module. */
export type Islands = ReadonlyMap<string, string>;

/**
 * Every module of the folder with all it imports as one text.
 * @param target browsers that must understand it, as Vite takes them
 */
export async function builtIslands(target: string[]): Promise<Islands> {
	const files = globSync('*.ts', { cwd: folder }).toSorted().map((name) => join(folder, name));
	return new Map(await Promise.all(files.map(async (file) => [file, await bundled(file, target)] as const)));
}

async function bundled(file: string, target: string[]): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		// The settings of TypeScript are those of SvelteKit, which are written only after this.
		oxc: false,
		build: { write: false, modulePreload: false, rolldownOptions: { input: file, tsconfig: false, transform: { target } } },
	})) as Rolldown.RolldownOutput;
	const [chunk, ...others] = built.output;
	if (others.length > 0) throw new Error(`The island ${basename(file)} became ${others.length + 1} files; a page can carry one. Import without import(), and no styles.`);
	// What templates lose in the build is lost here already; the end of the element is no part of a text.
	return plain(chunk.code.trim()).replaceAll('</script', String.raw`<\/script`);
}

/** Hands the texts to the components; the development server begins anew when one changes. */
export function islandTexts(islands: Islands): Plugin {
	return {
		name: 'erasmi:islands',
		enforce: 'pre',
		load(id) {
			if (!id.endsWith(query)) return;
			const code = islands.get(id.slice(0, -query.length));
			if (code === undefined) throw new Error(`${id} is no island: islands lie in ${folder}.`);
			return `export default ${JSON.stringify(code)};`;
		},
		configureServer(server) {
			server.watcher.on('change', (file) => {
				if (file.startsWith(folder)) void server.restart();
			});
		},
	};
}
