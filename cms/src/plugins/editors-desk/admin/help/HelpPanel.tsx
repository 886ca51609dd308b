import { Link } from 'react-router-dom';
import { typeOfUid } from '@erasmi/config/types';
import { DeskStyle } from '../../../../admin/desk/style.ts';
import { helpPath } from '../paths.ts';
import { useWords } from '../use-words.ts';

/** Beside Strapi's own form: the way to the help page of its type. A panel returns its title and content, or nothing to stay hidden. */
export function HelpPanel({ model }: { model: string }) {
	const { say, locale, dir } = useWords();
	const type = typeOfUid(model);
	if (!type) return null;
	const content = (
		<DeskStyle lang={locale} dir={dir} style={{ padding: 0, inlineSize: '100%' }}>
			<p>
				<Link to={helpPath(type)}>{say('help.panel')}</Link>
			</p>
		</DeskStyle>
	);
	return { title: say('help.all'), content };
}
