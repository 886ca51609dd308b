/** All kinds of notices. Who tells people of something new adds a file for it beside this one, and its line here. */
import { approvalsKinds } from './approvals.ts';
import { careKinds } from './care.ts';
import { deskKinds } from './desk.ts';
import { editorsKinds } from './editors.ts';
import { inboxKinds } from './inbox.ts';
import type { Kind } from './kind.ts';

export const kinds: Readonly<Record<string, Kind>> = { ...deskKinds, ...editorsKinds, ...inboxKinds, ...careKinds, ...approvalsKinds };

export const isKind = (value: unknown): value is string => typeof value === 'string' && Object.hasOwn(kinds, value);
