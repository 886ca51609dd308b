import type { CSSProperties, ReactNode } from 'react';

interface Props {
	/** From 1. */
	page: number;
	pages: number;
	previous: string;
	next: string;
	/** Name of the landmark. */
	label: string;
	onTurn: (page: number) => void;
	/** Where one is, in words. */
	children?: ReactNode;
	style?: CSSProperties;
}

/** The way to the other pages of a list; nothing when there is only one. */
export function Paging({ page, pages, previous, next, label, onTurn, children, style }: Props) {
	if (pages <= 1) return null;
	return (
		<nav className="bar" aria-label={label} style={style}>
			<button type="button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
				{previous}
			</button>
			<span>{children}</span>
			<button type="button" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
				{next}
			</button>
		</nav>
	);
}
