/** The words of the site in one language: `messages('de')['card.actors']({ count: 3 })`. */
import type { Locale } from '@erasmi/config/locales';
import { type Messages, catalogues } from '#messages/index.js';

export type { Messages, Part } from '#messages/index.js';

export const messages = (locale: Locale): Messages => catalogues[locale];
