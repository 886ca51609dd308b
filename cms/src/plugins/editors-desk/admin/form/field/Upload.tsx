import { useId, useState } from 'react';
import { getFetchClient } from '@strapi/strapi/admin';
import { refusalOf } from '../../../../../admin/desk/client.ts';
import type { InputOf } from '../../../server/form/inputs.ts';
import type { KnownFile } from '../../../server/form/known.ts';
import { useWords } from '../../use-words.ts';

const MEGABYTE = 1024 * 1024;
/** The answer to a request that is larger than the server reads. */
const TOO_LARGE = 413;

interface Props {
	input: InputOf<'file'>;
	label: string;
	onDone: (file: KnownFile) => void;
}

/** Takes a file into the media library. What is too large or of a wrong kind is said here, and nothing else is lost. */
export function Upload({ input: { types, maxBytes }, label, onDone }: Props) {
	const { say, list } = useWords();
	const id = useId();
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState('');
	const max = Math.floor(maxBytes / MEGABYTE);

	const send = async (file: File): Promise<void> => {
		const tooBig = say('file.big', { size: Math.ceil(file.size / MEGABYTE), max });
		if (file.size > maxBytes) return setSaid(tooBig);
		setBusy(true);
		setSaid('');
		try {
			onDone(await upload(file));
		} catch (error) {
			const { status, message } = refusalOf(error);
			setSaid(status === TOO_LARGE ? tooBig : message || say('file.failed'));
		}
		setBusy(false);
	};
	return (
		<div className="field">
			<label className="button upload">
				<span>{label}</span>
				<input
					type="file"
					// Browsers write their own words beside it, in their own language.
					className="vh"
					accept={types.join(',')}
					disabled={isBusy}
					aria-describedby={`${id} ${id}-said`}
					onChange={({ target }) => {
						const [file] = target.files ?? [];
						if (file) void send(file);
						// The same file can be chosen once more after it was mended.
						target.value = '';
					}}
				/>
			</label>
			<small id={id}>{say('file.limits', { max, kinds: list(types.map(nameOf)) })}</small>
			<p id={`${id}-said`} role="alert" className={said ? 'note bad' : ''}>
				{said}
			</p>
			{isBusy && <p role="status">{say('file.sending')}</p>}
		</div>
	);
}

/** `image/jpeg` is known to people as JPEG. */
const nameOf = (type: string): string => (type.split('/')[1] ?? type).toUpperCase().replace('WEBP', 'WebP');

interface Stored {
	id: number;
	name: string;
	url: string;
	mime: string;
	formats?: { thumbnail?: { url: string } } | null;
}

async function upload(file: File): Promise<KnownFile> {
	const form = new FormData();
	form.append('files', file);
	form.append('fileInfo', JSON.stringify({ name: file.name }));
	const { data } = await getFetchClient().post<Stored[]>('/upload', form);
	const [stored] = data;
	if (!stored) throw new Error('The media library took the file and named none.');
	const { id, name, url, mime, formats } = stored;
	return { id, name, url, mime, thumbnail: mime.startsWith('image/') ? (formats?.thumbnail?.url ?? url) : null };
}
