import { useEffect, useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { typeOfUid } from '@erasmi/config/types';
import type { AuditLine } from '../server/audit.ts';
import { inBrief } from './audit-lines.ts';
import { useWords } from './use-words.ts';

/** Lines that fit beside a form without pushing everything else out of sight. */
const LINES_SHOWN = 8;

/** What Strapi hands to a panel; only what is read here. */
interface PanelProps {
	model: string;
	documentId?: string;
	document?: { updatedAt?: string; publishedAt?: string };
}

/** A panel is a component that returns its title and content, or nothing to stay hidden. */
export function AuditPanel({ model, documentId, document }: PanelProps) {
	const { say } = useWords();
	if (!documentId || !typeOfUid(model)) return null;
	return { title: say('audit.title'), content: <Audit uid={model} documentId={documentId} stamp={`${document?.updatedAt} ${document?.publishedAt}`} /> };
}

/** @param stamp changes with every save, so that the list is read anew */
function Audit({ uid, documentId, stamp }: { uid: string; documentId: string; stamp: string }) {
	const { get } = useFetchClient();
	const { say, language, moment, direction } = useWords();
	const [lines, setLines] = useState<AuditLine[] | 'failed'>();

	useEffect(() => {
		let isCurrent = true;
		get<{ data: AuditLine[] }>(`/change-feed/audit/${uid}/${documentId}`).then(
			({ data }) => isCurrent && setLines(data.data),
			() => isCurrent && setLines('failed'),
		);
		return () => {
			isCurrent = false;
		};
	}, [get, uid, documentId, stamp]);

	if (!lines) return null;
	if (lines === 'failed') return <Typography textColor="danger600">{say('audit.failed')}</Typography>;
	if (lines.length === 0) return <Typography textColor="neutral600">{say('audit.none')}</Typography>;

	return (
		<Box tag="ul" width="100%" dir={direction}>
			{inBrief(lines).slice(0, LINES_SHOWN).map(({ at, act, locale, person, times }) => (
				<Flex key={`${at} ${act} ${locale}`} tag="li" direction="column" alignItems="stretch" paddingBottom={3}>
					<Typography fontWeight="semiBold">
						{[say(`act.${act}`), locale ? language(locale) : say('audit.all'), ...(times > 1 ? [say('audit.times', { count: times })] : [])].join(' · ')}
					</Typography>
					<Typography variant="pi" textColor="neutral600">
						<bdi>{person ?? say('audit.system')}</bdi> · <time dateTime={at}>{moment(at)}</time>
					</Typography>
				</Flex>
			))}
		</Box>
	);
}
