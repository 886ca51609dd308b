/** What people translate at the desk: entries, and what is shared by all of them. */
import { sharedTypes, workTypes, type SharedType, type WorkType } from '@erasmi/config/types';

/** `concept`: its labels; `organisation`: its names. */
export type DeskType = WorkType | SharedType;

export const deskTypes: readonly DeskType[] = [...workTypes, ...sharedTypes];

export const isDeskType = (value: unknown): value is DeskType => (deskTypes as readonly unknown[]).includes(value);

export const isShared = (type: DeskType): type is SharedType => (sharedTypes as readonly string[]).includes(type);
