import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { clientOf, Refusal } from '../../../../admin/desk/client.ts';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { GuidedType } from '../../forms/index.ts';
import { ownerLinksPath } from '../paths.ts';
import { useWords } from '../use-words.ts';

/** As much of what the plugin approvals says as is shown here. */
interface Approvals {
	can: { allowed: boolean };
	approval: { by: string; at: number; recipient: string; isChanged: boolean } | null;
}

const { ask, tell } = clientOf('approvals');

/** Says when those whose practice it is approved the text, and asks them again where its words are others since. */
export function ApprovalNote({ type, documentId, revision }: { type: GuidedType; documentId: string; revision: string }) {
	const { say, moment } = useWords();
	const navigate = useNavigate();
	const [approvals] = useLoaded(`${documentId} ${revision}`, () => ask<Approvals>(`/entries/${type}/${documentId}`));
	const [said, setSaid] = useState('');
	if (approvals.state !== 'there' || !approvals.value.approval) return null;
	const { can, approval: { by, at, recipient, isChanged } } = approvals.value;
	const again = async (): Promise<void> => {
		try {
			await tell(`/entries/${type}/${documentId}`, { recipient });
			navigate(ownerLinksPath(type, documentId));
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('load.failed'));
		}
	};
	return (
		<div className={`note bar spread ${isChanged ? 'warn' : 'ok'}`}>
			<p>
				{say(isChanged ? 'approval.changed' : 'approval.stands', { by, day: moment(at) })} <span role="alert">{said}</span>
			</p>
			{isChanged && can.allowed && (
				<button type="button" onClick={() => void again()}>
					{say('approval.again')}
				</button>
			)}
		</div>
	);
}
