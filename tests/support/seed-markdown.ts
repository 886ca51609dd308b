/** Rich text written back as the Markdown of the seed files. Only tests need it: to prove that nothing got lost. */
import type { Block, InlineNode, ListNode, TextNode } from '../../scripts/seed/markdown.ts';

export const toMarkdown = (blocks: Block[]): string => blocks.map(blockText).join('\n\n');

function blockText(block: Block): string {
	switch (block.type) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${inlineText(block.children)}`;
		case 'paragraph':
			return inlineText(block.children);
		case 'quote':
			return `> ${inlineText(block.children)}`;
		case 'list':
			return listLines(block).join('\n');
	}
}

function listLines(list: ListNode, indent = ''): string[] {
	let number = 0;
	let width = 2;
	return list.children.flatMap((child) => {
		if (child.type === 'list') return listLines(child, indent + ' '.repeat(width));
		number += 1;
		const marker = list.format === 'ordered' ? `${number}. ` : '- ';
		width = marker.length;
		return [`${indent}${marker}${inlineText(child.children)}`];
	});
}

function inlineText(nodes: InlineNode[]): string {
	return nodes.map((node) => (node.type === 'link' ? `[${inlineText(node.children)}](${node.url})` : markedText(node))).join('');
}

function markedText({ text, bold, italic }: TextNode): string {
	const marks = (bold ? '**' : '') + (italic ? '*' : '');
	return marks + text.replaceAll('\n', '\\\n') + [...marks].reverse().join('');
}
