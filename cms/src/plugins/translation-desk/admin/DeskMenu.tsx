import { NavLink } from 'react-router-dom';
import { concordancePath, deskPath, termsPath, workPath } from './paths.ts';
import { useWords } from './use-words.ts';

/** The ways between the pages of the desk. */
export function DeskMenu() {
	const { say } = useWords();
	const pages = [
		{ to: deskPath, text: say('desk.title') },
		{ to: workPath({}), text: say('work.title') },
		{ to: termsPath, text: say('terms.page') },
		{ to: concordancePath, text: say('concordance.title') },
	];
	return (
		<nav className="bar" aria-label={say('desk.menu')} style={{ marginBlockEnd: '1.2rem' }}>
			{pages.map(({ to, text }) => (
				<NavLink key={to} to={to} end>
					{text}
				</NavLink>
			))}
		</nav>
	);
}
