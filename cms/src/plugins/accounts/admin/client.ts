import { clientOf } from '../../../admin/desk/client.ts';

export { Refusal } from '../../../admin/desk/client.ts';
export const { ask, tell } = clientOf('accounts');
