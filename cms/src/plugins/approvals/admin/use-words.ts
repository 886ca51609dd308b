import { useDeskWords } from '../../../admin/desk/use-words.ts';
import { translations } from './words.ts';

/** Words of approvals in the language of the admin. */
export const useWords = () => useDeskWords('approvals', translations.en);
