/** A long text falls into chapters at its headings of the second level: each becomes a section with its heading in the margin. */
import type { Block, Inline } from '#lib/content-types.ts';

export interface Chapter {
	/** `undefined` for what stands before the first heading. */
	heading: readonly Inline[] | undefined;
	blocks: Block[];
}

export function chapters(blocks: readonly Block[]): Chapter[] {
	const found: Chapter[] = [];
	let current: Chapter | undefined;
	for (const block of blocks) {
		if (block.type === 'heading' && block.level <= 2) found.push((current = { heading: block.children, blocks: [] }));
		else if (current) current.blocks.push(block);
		else found.push((current = { heading: undefined, blocks: [block] }));
	}
	return found;
}
