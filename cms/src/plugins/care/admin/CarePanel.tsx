import { useState } from 'react';
import { isWorkType, typeOfUid, type WorkType } from '@erasmi/config/types';
import { clientOf } from '../../../admin/desk/client.ts';
import { Dialog, DialogEnd } from '../../../admin/desk/Dialog.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Archive } from '../server/archive.ts';
import { ask, Refusal, tell } from './client.ts';
import { useWords } from './use-words.ts';

type Standing = Awaited<ReturnType<Archive['standing']>>;

/** What Strapi hands to a panel; only what is read here. */
interface PanelProps {
	model: string;
	documentId?: string;
	document?: { updatedAt?: string; publishedAt?: string };
}

/** A panel is a component that returns its title and content, or nothing to stay hidden. */
export function CarePanel({ model, documentId, document }: PanelProps) {
	const { say } = useWords();
	const type = typeOfUid(model);
	if (!documentId || !isWorkType(type)) return null;
	return { title: say('panel.title'), content: <Care type={type} documentId={documentId} stamp={`${document?.updatedAt} ${document?.publishedAt}`} /> };
}

/** @param stamp changes with every save, so that the panel is read anew */
function Care({ type, documentId, stamp }: { type: WorkType; documentId: string; stamp: string }) {
	const { say, day, locale, dir } = useWords();
	const [standing, reload] = useLoaded(`${documentId} ${stamp}`, () => ask<Standing>(`/entries/${type}/${documentId}`));
	const [isAsking, setAsking] = useState(false);
	const [said, setSaid] = useState('');
	if (standing.state !== 'there') return null;

	const perform = async (act: () => Promise<string>): Promise<void> => {
		try {
			setSaid(await act());
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('undone'));
		}
		setAsking(false);
		reload();
	};
	const { isPublic, isArchived, reviewDue, canArchive, canConfirm } = standing.value;
	return (
		<DeskStyle lang={locale} dir={dir} style={{ padding: 0, inlineSize: '100%' }}>
			{isArchived && <p>{say('panel.archived')}</p>}
			{isPublic && <p>{reviewDue ? say('panel.review', { day: day(reviewDue) }) : say('panel.noReview')}</p>}
			<p className="bar" style={{ marginBlock: '0.8rem' }}>
				{canConfirm && (
					<button type="button" onClick={() => void perform(async () => say('panel.confirmed', { day: day(await clientOf('editors-desk').tell<string>(`/confirm/${type}/${documentId}`, {})) }))}>
						{say('panel.confirm')}
					</button>
				)}
				{canArchive && (
					<button type="button" onClick={() => setAsking(true)}>
						{say('panel.archive')}
					</button>
				)}
			</p>
			<small role="status">{said}</small>
			{isAsking && (
				<ArchiveDialog
					onClose={() => setAsking(false)}
					onArchive={(reason) =>
						perform(async () => {
							await tell(`/entries/${type}/${documentId}/archive`, { reason });
							return say('panel.archived');
						})
					}
				/>
			)}
		</DeskStyle>
	);
}

function ArchiveDialog({ onClose, onArchive }: { onClose: () => void; onArchive: (reason: string) => Promise<void> }) {
	const { say } = useWords();
	const [reason, setReason] = useState('');
	const [isBusy, setBusy] = useState(false);
	return (
		<Dialog title={say('dialog.title')} onClose={onClose}>
			<p>{say('dialog.help')}</p>
			<label>
				<span>{say('dialog.reason')}</span>
				<textarea value={reason} maxLength={1000} onChange={({ target }) => setReason(target.value)} />
			</label>
			<DialogEnd
				yes={say('dialog.yes')}
				no={say('dialog.no')}
				isOff={isBusy}
				onYes={() => {
					setBusy(true);
					void onArchive(reason);
				}}
				onNo={onClose}
			/>
		</Dialog>
	);
}
