import { useDeskWords } from '../../../admin/desk/use-words.ts';
import { translations } from './translations.ts';

/** The desk's words in the language of the admin. */
export const useWords = () => useDeskWords('editors-desk', translations.en);
