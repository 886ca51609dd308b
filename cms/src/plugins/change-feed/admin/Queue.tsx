import { Box, Button, Flex, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { Failure, Queue as QueueState } from '../server/status.ts';
import { useWords } from './use-words.ts';

interface Props {
	name: string;
	queue: QueueState;
	/** Sentences below the name: when it was last heard from. */
	notes: readonly string[];
	/** Why it cannot be reached, in English, for whoever runs the server. */
	error?: string | undefined;
	/** Absent for those who may only look. */
	onRetry: (() => void) | undefined;
}

/** One place that changes go to: what waits for it, what failed and why. */
export function Queue({ name, queue, notes, error, onRetry }: Props) {
	const { say } = useWords();
	const { waiting, lagSeconds, failed } = queue;
	return (
		<Box tag="section" aria-label={name} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
				<Flex direction="column" alignItems="flex-start" gap={2}>
					<Typography tag="h2" variant="delta">
						{name}
					</Typography>
					<Status variant={waiting === 0 ? 'success' : failed.length > 0 ? 'danger' : 'secondary'} size="S">
						<Typography>{waiting === 0 ? say('queue.fresh') : say('queue.waiting', { count: waiting, seconds: lagSeconds })}</Typography>
					</Status>
					{notes.map((note) => (
						<Typography key={note} textColor="neutral600">
							{note}
						</Typography>
					))}
					{error && (
						<Typography lang="en" dir="ltr" textColor="neutral600">
							{error}
						</Typography>
					)}
				</Flex>
				{onRetry && waiting > 0 && (
					<Button variant="secondary" onClick={onRetry} aria-label={say('action.retry.of', { name })}>
						{say('action.retry')}
					</Button>
				)}
			</Flex>
			{failed.length > 0 && <Failures name={name} failed={failed} />}
		</Box>
	);
}

function Failures({ name, failed }: { name: string; failed: readonly Failure[] }) {
	const { say, typeName, moment, locale } = useWords();
	return (
		<Box paddingTop={4}>
			<Table colCount={4} rowCount={failed.length + 1} aria-label={say('failures.of', { name })}>
				<Thead>
					<Tr>
						{(['column.entry', 'column.reason', 'column.attempts', 'column.next'] as const).map((key) => (
							<Th key={key}>
								<Typography variant="sigma">{say(key)}</Typography>
							</Th>
						))}
					</Tr>
				</Thead>
				<Tbody>
					{failed.map(({ type, documentId, titles, error, attempts, nextAttemptAt }) => (
						<Tr key={`${type}:${documentId}`}>
							<Td style={wrapping}>
								<Typography>
									{typeName(type)}: <bdi>{titles[locale] ?? titles.en ?? documentId}</bdi>
								</Typography>
							</Td>
							<Td style={wrapping}>
								<Typography lang="en" dir="ltr">
									{error}
								</Typography>
							</Td>
							<Td>
								<Typography>{attempts}</Typography>
							</Td>
							<Td>
								<Typography>
									<bdi>{moment(nextAttemptAt)}</bdi>
								</Typography>
							</Td>
						</Tr>
					))}
				</Tbody>
			</Table>
		</Box>
	);
}

/** Strapi's tables keep every cell on one line, which pushes the last column out of sight. */
const wrapping = { whiteSpace: 'normal' } as const;
