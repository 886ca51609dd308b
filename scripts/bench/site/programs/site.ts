/** The whole site, which says what it has taken. */
import { usage } from '../usage.ts';

process.on('message', ({ id }: { id: number }) => process.send?.({ id, ...usage() }));
await import('../../../../web/server/index.ts');
