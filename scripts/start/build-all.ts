/** Builds the outdated parts in an order that keeps two processors busy, and tells how far it is. */
import { build, outdatedParts, parts, type Part } from './build.ts';
import { step } from './progress.ts';
import { withSetupLock } from '../tooling/bootstrap.mjs';

export interface BuildOptions {
	/** Build these even if nothing changed. */
	force?: boolean;
	only?: readonly Part['name'][];
	/** Runs as soon as the server half of the CMS is there, beside the admin panel, which takes longest. */
	meanwhile?: () => Promise<void>;
}

/** @throws Fault of the first part that cannot be built */
export async function buildOutdated({ force = false, only, meanwhile }: BuildOptions = {}): Promise<void> {
	await withSetupLock(async () => {
		const wanted = (force ? [...parts] : outdatedParts()).filter(({ name }) => !only || only.includes(name));
		const find = (name: Part['name']): Part | undefined => wanted.find((part) => part.name === name);
		await buildIf(find('cms'));
		await Promise.all([
			buildIf(find('admin')),
			(async () => {
				await buildIf(find('web'));
				await meanwhile?.();
			})(),
		]);
	});
}

async function buildIf(part: Part | undefined): Promise<void> {
	if (part) await step(`Building the ${part.label}`, `${capital(part.label)} built`, () => build(part));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
