import type { Descendant } from 'slate';
import type { ReactEditor } from 'slate-react';
import { insertBlocks } from './rules.ts';
import { toNodes, type Block, type RichElement } from './model.ts';
import { blocksOfHtml, blocksOfText } from './paste.ts';

/** What was copied inside an editor comes whole; everything else is cleaned first. */
export function withPasting<E extends ReactEditor>(editor: E): E {
	editor.insertData = (data) => {
		const own = data.getData('application/x-slate-fragment');
		const html = data.getData('text/html');
		const found = own ? fromFragment(own) : html ? blocksOfHtml(new DOMParser().parseFromString(html, 'text/html').body) : [];
		insertBlocks(editor, found.length > 0 ? found : blocksOfText(data.getData('text/plain')));
	};
	return editor;
}

/** Slate writes what was copied as JSON in base64; Strapi's own form does so too. */
function fromFragment(fragment: string): RichElement[] {
	const nodes = JSON.parse(decodeURIComponent(globalThis.atob(fragment))) as Descendant[];
	return nodes.flatMap((node) => ('children' in node ? (node.type === 'kept' ? [node] : (toNodes([node as unknown as Block]) as RichElement[])) : []));
}
