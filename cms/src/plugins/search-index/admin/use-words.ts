import { useDeskWords } from '../../../admin/desk/use-words.ts';
import { translations } from './translations.ts';

/** Words of the page in the language of the admin. */
export const useWords = () => useDeskWords('search-index', translations.en);

export type Words = ReturnType<typeof useWords>;
