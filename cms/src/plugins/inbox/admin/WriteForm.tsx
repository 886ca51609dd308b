import { useState, type FormEvent } from 'react';
import { messageLimits } from '@erasmi/config/letters';

interface Props {
	label: string;
	submit: string;
	/** @returns a problem, and then the text stays */
	onWrite: (text: string) => Promise<string | undefined>;
}

export function WriteForm({ label, submit, onWrite }: Props) {
	const [text, setText] = useState('');
	const [isBusy, setBusy] = useState(false);
	const send = async (event: FormEvent): Promise<void> => {
		event.preventDefault();
		setBusy(true);
		const problem = await onWrite(text);
		setBusy(false);
		if (problem === undefined) setText('');
	};
	return (
		<form onSubmit={(event) => void send(event)}>
			<label>
				<span>{label}</span>
				<textarea dir="auto" rows={5} required maxLength={messageLimits.text} value={text} onChange={({ target }) => setText(target.value)} />
			</label>
			<p className="bar">
				<button type="submit" className="primary" disabled={isBusy}>
					{submit}
				</button>
			</p>
		</form>
	);
}
