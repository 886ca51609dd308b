/** How the editor shows blocks and words. Headings lie below the question, which is an h2. */
import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import { useSelected } from 'slate-react';
import { useWords } from '../../use-words.ts';
import type { Block, Leaf } from './model.ts';

export function DrawnElement(props: RenderElementProps) {
	const { element, attributes, children } = props;
	switch (element.type) {
		case 'heading':
			return element.level === 3 ? <h4 {...attributes}>{children}</h4> : <h3 {...attributes}>{children}</h3>;
		case 'list':
			return element.format === 'ordered' ? <ol {...attributes}>{children}</ol> : <ul {...attributes}>{children}</ul>;
		case 'list-item':
			return <li {...attributes}>{children}</li>;
		case 'quote':
			return <blockquote {...attributes}>{children}</blockquote>;
		case 'link':
			// No way out of the text: a click sets the cursor.
			return (
				<span {...attributes} className="link" title={element.url}>
					{children}
				</span>
			);
		case 'kept':
			return <Kept {...props} />;
		default:
			return <p {...attributes}>{children}</p>;
	}
}

/** Something that is made in Strapi's own form stays where it is. */
function Kept({ element: { block }, attributes, children }: RenderElementProps) {
	const { say } = useWords();
	const isSelected = useSelected();
	return (
		<div {...attributes} className={isSelected ? 'kept now' : 'kept'}>
			{children}
			<p contentEditable={false}>
				<small>{say('rich.kept')}</small> <bdi>{wordsOf(block)}</bdi>
			</p>
		</div>
	);
}

function wordsOf(block: Block | undefined): string {
	const { image, children = [] } = (block ?? {}) as { image?: { alternativeText?: string | null; name?: string }; children?: unknown[] };
	return image ? image.alternativeText || image.name || '' : children.map((child) => ((child as { text?: string }).text ?? '')).join('');
}

export function DrawnLeaf({ leaf, attributes, children }: RenderLeafProps) {
	const { bold, italic, underline, strikethrough, code, lang } = leaf as Partial<Leaf>;
	let drawn = children as React.ReactNode;
	if (bold) drawn = <strong>{drawn}</strong>;
	if (italic) drawn = <em>{drawn}</em>;
	if (underline) drawn = <u>{drawn}</u>;
	if (strikethrough) drawn = <s>{drawn}</s>;
	if (code) drawn = <code>{drawn}</code>;
	return (
		<span {...attributes} lang={typeof lang === 'string' ? lang : undefined}>
			{drawn}
		</span>
	);
}
