import { useState } from 'react';
import { Dialog, DialogEnd } from '../../../admin/desk/Dialog.tsx';
import { useWords } from './use-words.ts';

/** What stays of an account that ends. */
export function RemoveDialog({ name, onClose, onRemove }: { name: string; onClose: () => void; onRemove: (isAnonymous: boolean) => void }) {
	const { say } = useWords();
	const [isAnonymous, setAnonymous] = useState(false);
	const choice = (label: string, value: boolean) => (
		<label className="tick">
			<input type="radio" name="remove" checked={isAnonymous === value} onChange={() => setAnonymous(value)} />
			<span>{label}</span>
		</label>
	);
	return (
		<Dialog title={say('remove.title', { name })} onClose={onClose}>
			<p>{say('remove.help')}</p>
			<div role="radiogroup" aria-label={say('remove.title', { name })}>
				{choice(say('remove.named'), false)}
				{choice(say('remove.anonymous'), true)}
			</div>
			<DialogEnd yes={say('remove.yes')} no={say('cancel')} onYes={() => onRemove(isAnonymous)} onNo={onClose} />
		</Dialog>
	);
}
