import { basename } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { plain } from './markup-plugin.ts';

/** An island stands in its page as text, so a page waits for no script: `import code from './timer.ts?island'`. */
const query = '?island';

/** Hands out a module with all it imports as one text. @param target browsers that must understand it, as Vite takes them */
export function islands(target: string[]): Plugin {
	return {
		name: 'erasmi:islands',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(query)) return;
			const { code, moduleIds } = await bundled(id.slice(0, -query.length), target);
			for (const file of moduleIds) this.addWatchFile(file);
			// The markup in it loses what templates lose in the build, and nothing in it may end the script element.
			return `export default ${JSON.stringify(plain(code.trim()).replaceAll('</script', String.raw`<\/script`))};`;
		},
	};
}

async function bundled(file: string, target: string[]): Promise<Rolldown.OutputChunk> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		// The settings of TypeScript are those of SvelteKit, which a test need not have.
		oxc: false,
		build: { write: false, modulePreload: false, rolldownOptions: { input: file, tsconfig: false, transform: { target } } },
	})) as Rolldown.RolldownOutput;
	const [chunk, ...others] = built.output;
	if (others.length > 0) throw new Error(`The island ${basename(file)} became ${others.length + 1} files; a page can carry one. Import without import(), and no styles.`);
	return chunk;
}
