/** Status and progress of a note in one line. */
import type { Locale } from '@erasmi/config/locales';
import { joined } from '#lib/components/words.ts';
import type { Measure } from '#lib/content-types.ts';
import { percent } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

export const stateOf = ({ status, progress }: Measure['updates'][number], locale: Locale): string =>
	joined(locale, [status && messages(locale)[`status.${status}`](), progress === undefined ? undefined : percent(locale, progress)]);
