import { createHash } from 'node:crypto';

/** @returns how a Content Security Policy names a script or style that stands in its page as this text */
export const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
