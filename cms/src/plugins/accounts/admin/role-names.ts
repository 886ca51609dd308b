import { useIntl } from 'react-intl';
import type { RoleChoice } from '../server/people.ts';
import { useWords } from './use-words.ts';

export const kinds = ['editor', 'publisher', 'coordinator', 'translator', 'reviewer', 'administrator'] as const;

/** `erasmi-translator-da` is a translator. Strapi's own highest role looks after everything, as an administrator does. */
export const kindOf = ({ code }: RoleChoice): (typeof kinds)[number] | undefined => (code === 'strapi-super-admin' ? 'administrator' : kinds.find((kind) => code.startsWith(`erasmi-${kind}`)));
export const languageIn = ({ code }: RoleChoice): string | undefined => /^erasmi-(?:translator|reviewer)-(\w+)$/u.exec(code)?.[1];

/** What a role lets people do, in the language of the reader, as the page "People" says it too; a role that is none of ours by its own name. */
export function useRoleName(): (role: RoleChoice) => string {
	const { formatMessage } = useIntl();
	const { language } = useWords();
	return (role) => {
		const kind = kindOf(role);
		return kind ? formatMessage({ id: `access.role.${kind}`, defaultMessage: role.name }, { language: language(languageIn(role) ?? 'en') }) : role.name;
	};
}
