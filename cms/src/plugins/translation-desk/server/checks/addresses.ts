import type { Check } from './check.ts';

const ADDRESS = /https?:\/\/[^\s<>"»“”]*[^\s<>"»“”.,;:!?)]|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** A web or mail address with a letter wrong leads nowhere. */
export const addresses: Check = {
	id: 'addresses',
	level: 'error',
	find: ({ source, target }) => (source.match(ADDRESS) ?? []).filter((address) => !target.includes(address)).map((words) => ({ words })),
};
