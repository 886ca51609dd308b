import { useDeskWords } from '../../../admin/desk/use-words.ts';
import { translations } from './words.ts';

/** Words of accounts in the language of the admin. */
export const useWords = () => useDeskWords('accounts', translations.en);
