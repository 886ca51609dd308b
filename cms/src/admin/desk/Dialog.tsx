import { useEffect, useId, useRef, type ReactNode } from 'react';

/** The browser's own dialog: keeps focus inside, closes with Escape, gives focus back. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		const { current } = dialog;
		const before = document.activeElement;
		current?.showModal();
		return () => {
			current?.close();
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return (
		<dialog
			ref={dialog}
			aria-labelledby={id}
			// A second Escape closes the dialog whatever the page says.
			onClose={onClose}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			<h2 id={id}>{title}</h2>
			{children}
		</dialog>
	);
}
