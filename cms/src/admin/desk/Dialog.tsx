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

interface EndProps {
	yes: string;
	no: string;
	/** Absent: the form around it is sent. */
	onYes?: () => void;
	onNo: () => void;
	/** It cannot be done now. */
	isOff?: boolean;
}

/** How a dialog ends: what it is about is done, or not. */
export const DialogEnd = ({ yes, no, onYes, onNo, isOff = false }: EndProps) => (
	<p className="bar end">
		<button type={onYes ? 'button' : 'submit'} className="primary" disabled={isOff} onClick={onYes}>
			{yes}
		</button>
		<button type="button" onClick={onNo}>
			{no}
		</button>
	</p>
);
