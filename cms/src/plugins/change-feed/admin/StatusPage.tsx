import { useCallback, useEffect, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import type { Status } from '../server/status.ts';
import { Queue } from './Queue.tsx';
import { useWords } from './use-words.ts';

/** Often enough to watch a change arrive. */
const REFRESH_MS = 3000;

const readPermission = { action: 'plugin::change-feed.read', subject: null };
const retryPermission = { action: 'plugin::change-feed.retry', subject: null };

/** What is on its way to the site and the search, what could not be passed on, and why. */
export default function StatusPage() {
	return (
		<Page.Protect permissions={[readPermission]}>
			<StatusView />
		</Page.Protect>
	);
}

function StatusView() {
	const { get, post } = useFetchClient();
	const { toggleNotification } = useNotification();
	const { allowedActions } = useRBAC([retryPermission]);
	const words = useWords();
	const { say } = words;
	const [status, setStatus] = useState<Status | 'failed'>();

	const load = useCallback(() => get<{ data: Status }>('/change-feed/status').then(({ data }) => setStatus(data.data), () => setStatus('failed')), [get]);
	useEffect(() => {
		void load();
		const timer = setInterval(() => !document.hidden && void load(), REFRESH_MS);
		return () => clearInterval(timer);
	}, [load]);

	/** Does it, says so, and shows what came of it. */
	const act = async (path: 'retry' | 'reindex' | 'compare', body: object = {}): Promise<void> => {
		try {
			const { data } = await post<{ data: { documents?: number } }>(`/change-feed/${path}`, body);
			toggleNotification({ type: 'success', message: say(`done.${path}`, { count: data.data.documents ?? 0 }) });
		} catch {
			toggleNotification({ type: 'danger', message: say('done.failed') });
		}
		await load();
	};

	if (!status) return <Page.Loading />;
	const mayAct = allowedActions.canRetry;
	const title = say('status.title');
	return (
		<Page.Main>
			<Page.Title>{title}</Page.Title>
			<Box dir={words.direction}>
				<Layouts.Header
					title={title}
					subtitle={say('status.subtitle')}
					primaryAction={
						mayAct && (
							<Flex gap={2}>
								<Button variant="tertiary" onClick={() => void act('compare')}>
									{say('action.compare')}
								</Button>
								<Button variant="tertiary" onClick={() => void act('reindex')}>
									{say('action.reindex')}
								</Button>
							</Flex>
						)
					}
				/>
				<Layouts.Content>
					<Flex direction="column" alignItems="stretch" gap={4}>
						<Typography>{status === 'failed' ? say('status.failed') : overall(status, words)}</Typography>
						{status !== 'failed' && (
							<>
								<Queue name={say('queue.preparing')} queue={status.preparing} notes={[]} onRetry={mayAct ? () => void act('retry') : undefined} />
								{status.consumers.map((consumer) => (
									<Queue
										key={consumer.name}
										name={consumer.kind === 'search' ? say('queue.search') : say('queue.site', { address: consumer.name.replace(/^site:/, '') })}
										queue={consumer}
										notes={notes(consumer, words)}
										error={consumer.error}
										onRetry={mayAct ? () => void act('retry', { consumer: consumer.name }) : undefined}
									/>
								))}
							</>
						)}
					</Flex>
				</Layouts.Content>
			</Box>
		</Page.Main>
	);
}

type Words = ReturnType<typeof useWords>;

function overall({ preparing, consumers }: Status, { say }: Words): string {
	const queues = [preparing, ...consumers];
	// The same change may wait for several; the longest queue tells how many there are.
	const count = Math.max(...queues.map(({ waiting }) => waiting));
	return count === 0 ? say('status.fresh') : say('status.behind', { count, seconds: Math.max(...queues.map(({ lagSeconds }) => lagSeconds)) });
}

function notes({ error, nextAttemptAt, acknowledgedAt, comparedAt, drift }: Status['consumers'][number], { say, moment }: Words): string[] {
	return [
		...(error && nextAttemptAt ? [say('queue.unreachable', { time: moment(nextAttemptAt) })] : []),
		...(acknowledgedAt ? [say('queue.acknowledged', { time: moment(acknowledgedAt) })] : []),
		...(comparedAt ? [say('queue.compared', { time: moment(comparedAt), count: drift ?? 0 })] : []),
	];
}
