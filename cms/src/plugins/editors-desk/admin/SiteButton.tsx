import { useState } from 'react';
import type { GuidedType } from '../forms/index.ts';
import { ask, Refusal } from './client.ts';
import { useWords } from './use-words.ts';

/** Opens the draft as it will look on the site, under an address that is good for ten minutes. */
export function SiteButton({ type, documentId, before }: { type: GuidedType; documentId: string; before?: () => Promise<unknown> }) {
	const { say } = useWords();
	const [said, setSaid] = useState('');
	const open = async (): Promise<void> => {
		// A window that is opened after an answer counts as advertising; this one is opened by the click.
		const window = globalThis.open('', '_blank');
		try {
			await before?.();
			const address = await ask<string>(`/entries/${type}/${documentId}/preview`);
			if (window) window.location.href = address;
			setSaid('');
		} catch (error) {
			window?.close();
			setSaid((error instanceof Refusal && error.message) || say('form.site.failed'));
		}
	};
	return (
		<span>
			<button type="button" onClick={() => void open()}>
				{say('form.site')}
			</button>{' '}
			<small role="alert">{said}</small>
		</span>
	);
}
