import { isStatus } from '../server/decide.ts';
import type { Act } from '../server/store.ts';
import { useWords } from './use-words.ts';

/** What was done about the message, oldest first. */
export function Acts({ acts, names }: { acts: readonly Act[]; names: Record<number, string> }) {
	const { say, moment, day } = useWords();
	if (acts.length === 0) return <p>{say('acts.none')}</p>;
	const what = ({ act, value }: Act): string => {
		switch (act) {
			case 'status':
				return say('act.status', { status: isStatus(value) ? say(`status.${value}`) : value });
			case 'assign':
				return value === '' ? say('act.unassign') : say('act.assign', { name: names[Number(value)] ?? value });
			case 'keep':
				return say('act.keep', { day: day(Date.parse(value)) });
			default:
				return say(`act.${act}`);
		}
	};
	return (
		<ol>
			{acts.map((one, at) => (
				<li key={at} className="note">
					<small>
						<bdi>{one.person === undefined ? say('act.somebody') : names[one.person]}</bdi>, {moment(one.at)}
					</small>
					<p>{what(one)}</p>
					{(one.act === 'note' || one.act === 'reply') && (
						<p className="text" dir="auto">
							{one.value}
						</p>
					)}
				</li>
			))}
		</ol>
	);
}
