import { Link } from 'react-router-dom';
import { isWorkType, typeOfUid, type WorkType } from '@erasmi/config/types';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Approvals } from '../server/links.ts';
import { ask } from './client.ts';
import { linksPath } from './paths.ts';
import { useWords } from './use-words.ts';

/** What Strapi hands to a panel; only what is read here. */
interface PanelProps {
	model: string;
	documentId?: string;
}

/** A panel is a component that returns its title and content, or nothing to stay hidden. */
export function ApprovalsPanel({ model, documentId }: PanelProps) {
	const { say } = useWords();
	const type = typeOfUid(model);
	if (!documentId || !isWorkType(type)) return null;
	return { title: say('title'), content: <Standing type={type} documentId={documentId} /> };
}

function Standing({ type, documentId }: { type: WorkType; documentId: string }) {
	const { say, moment, locale, dir } = useWords();
	const [approvals] = useLoaded(documentId, () => ask<Approvals>(`/entries/${type}/${documentId}`));
	if (approvals.state !== 'there') return null;
	const { links, approval } = approvals.value;
	return (
		<DeskStyle lang={locale} dir={dir} style={{ padding: 0, inlineSize: '100%' }}>
			{approval && <p>{say(approval.isChanged ? 'changed' : 'approved', { by: approval.by, at: moment(approval.at) })}</p>}
			{links.length > 0 && <p>{say('panel', { count: links.reduce((sum, { words }) => sum + words.length, 0) })}</p>}
			<p>
				<Link to={linksPath(type, documentId)}>{links.length > 0 ? say('links') : say('make')}</Link>
			</p>
		</DeskStyle>
	);
}
