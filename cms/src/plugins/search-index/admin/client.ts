import { clientOf } from '../../../admin/desk/client.ts';

export const { ask, tell } = clientOf('search-index');
