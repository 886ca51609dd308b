/** The day it is, in UTC, by which pages say what is late: `2026-11-26`. */
export const isoDay = (): string => new Date().toISOString().slice(0, 10);
