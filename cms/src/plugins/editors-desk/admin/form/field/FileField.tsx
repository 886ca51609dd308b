import type { InputOf } from '../../../server/form/inputs.ts';
import { useWords } from '../../use-words.ts';
import type { Framed } from './Field.tsx';
import { Upload } from './Upload.tsx';

/** A file that is shown as it is, and a way to take another one. */
export function FileField({ field: { input }, value, label, describedBy, form: { session, entry, isReadOnly }, onChange }: Framed<InputOf<'file'>>) {
	const { say } = useWords();
	const file = typeof value === 'number' ? entry.known.files[value] : undefined;
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>{label}</legend>
			{file?.thumbnail && <img className="thumb" src={file.thumbnail} alt="" />}
			{file && (
				<p>
					<a href={file.url} target="_blank" rel="noreferrer" dir="auto">
						{file.name}
					</a>
				</p>
			)}
			{!isReadOnly && (
				<Upload
					input={input}
					label={file ? say('file.another') : say(input.isPicture ? 'file.picture' : 'file.file')}
					onDone={(added) => {
						session.know({ file: added });
						onChange(added.id);
					}}
				/>
			)}
		</fieldset>
	);
}
