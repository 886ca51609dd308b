import { useRef, useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Chosen, moved } from './Chosen.tsx';
import { Frame } from './Frame.tsx';
import { useWords, type InputProps } from './input.ts';
import { Picker } from './Picker.tsx';
import { useLoaded } from './use-loaded.ts';

interface Link {
	type: string;
	documentId: string;
	role?: string;
}

interface Title {
	type: string;
	documentId: string;
	title: string;
}

const SEARCH_AFTER_MS = 250;

const idOf = ({ type, documentId }: Link | Title): string => `${type}/${documentId}`;

/** Links to other entries, in an order that means something, found by their titles. */
export default function EntryLinksInput(props: InputProps<Link[]>) {
	const { say, locale } = useWords();
	const { formatMessage } = useIntl();
	const { name, attribute, value, disabled = false, onChange, label } = props;
	const links = Array.isArray(value) ? value : [];
	const { types = [], max = Infinity } = attribute.options ?? {};
	const [question, setQuestion] = useState('');
	const asked = useDebounce(question, SEARCH_AFTER_MS);

	const found = useLoaded<Title[]>(`/vocabulary/entries?types=${types.join(',')}&q=${encodeURIComponent(asked)}&locale=${locale}`);
	const known = useLoaded<Title[]>(links.length > 0 ? `/vocabulary/titles?ids=${links.map(idOf).toSorted().join(',')}&locale=${locale}` : '');
	// Titles stay known while the next answer is on its way.
	const titles = useRef(new Map<string, string>()).current;
	for (const answer of [found, known]) if (answer.state === 'loaded') for (const each of answer.data) titles.set(idOf(each), each.title);
	const kind = (type: string): string => formatMessage({ id: `content-manager.content-types.${type}`, defaultMessage: type });
	const titleOf = (link: Link): string => titles.get(idOf(link)) ?? (known.state === 'loaded' ? say('unknown', { name: idOf(link) }) : '…');
	const set = (next: Link[]): void => onChange(name, next.length > 0 ? next : null);

	return (
		<Frame {...props}>
			<Flex direction="column" alignItems="stretch" gap={2}>
				<Chosen
					label={String(label)}
					items={links.map((link) => ({ id: idOf(link), name: titleOf(link), note: kind(link.type) }))}
					disabled={disabled}
					onRemove={(index) => set(links.filter((_, each) => each !== index))}
					{...(max > 1 ? { onMove: (from: number, to: number) => set(moved(links, from, to)) } : {})}
				/>
				{links.length >= max ? (
					<Typography variant="pi" textColor="neutral600">
						{say('full', { max })}
					</Typography>
				) : (
					<Picker
						options={(found.state === 'loaded' ? found.data : []).filter((each) => !links.some((link) => idOf(link) === idOf(each))).map((each) => ({ value: idOf(each), label: types.length > 1 ? `${each.title} · ${kind(each.type)}` : each.title }))}
						placeholder={found.state === 'failed' ? say('failed') : say('search.entries')}
						loading={found.state === 'loading'}
						disabled={disabled}
						onSearch={setQuestion}
						onPick={(id) => {
							const [type = '', documentId = ''] = id.split('/');
							set([...links, { type, documentId }]);
							setQuestion('');
						}}
					/>
				)}
			</Flex>
		</Frame>
	);
}
