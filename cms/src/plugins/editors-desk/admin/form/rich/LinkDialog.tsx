import { useState, type FormEvent } from 'react';
import { Range } from 'slate';
import { useSlateStatic } from 'slate-react';
import { Dialog, DialogEnd } from '../../../../../admin/desk/Dialog.tsx';
import { useWords } from '../../use-words.ts';
import { linkAddress, linkAt, setLink } from './acts.ts';

/** Where a link leads, and what it is called where nothing is marked. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
	const { say } = useWords();
	const editor = useSlateStatic();
	const before = linkAt(editor);
	const asksText = before === undefined && (!editor.selection || Range.isCollapsed(editor.selection));
	const [address, setAddress] = useState(before ?? '');
	const [text, setText] = useState('');
	const [isWrong, setWrong] = useState(false);
	const save = (event: FormEvent): void => {
		event.preventDefault();
		const url = linkAddress(address);
		if (url === undefined) return setWrong(true);
		setLink(editor, url, text);
		onClose();
	};
	return (
		<Dialog title={say('rich.link')} onClose={onClose}>
			<form onSubmit={save} noValidate>
				<label className="field">
					<span>{say('rich.address')}</span>
					<input type="text" inputMode="url" dir="ltr" value={address} aria-invalid={isWrong} aria-describedby={isWrong ? 'rich-wrong' : undefined} onChange={({ target }) => setAddress(target.value)} />
				</label>
				{isWrong && (
					<p className="note bad" id="rich-wrong" role="alert">
						{say('rich.address.wrong')}
					</p>
				)}
				{asksText && (
					<label className="field">
						<span>{say('rich.text')}</span>
						<input type="text" value={text} onChange={({ target }) => setText(target.value)} />
					</label>
				)}
				<DialogEnd yes={say('rich.save')} no={say('rich.cancel')} onNo={onClose} />
			</form>
		</Dialog>
	);
}
