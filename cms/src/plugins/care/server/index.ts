import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../plugin-kit/tables.ts';
import { createArchive, watchReturns } from './archive.ts';
import { createBin, watchDeletes } from './bin.ts';
import { care, sites } from './controllers.ts';
import { createDaily } from './daily.ts';
import { guardFiles } from './file-guard.ts';
import { createMedia } from './media.ts';
import { routes } from './routes.ts';
import { tables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

/** By day, so that a server that was down in the morning catches up; each thing is told once. */
const EVERY_HOUR_BY_DAY = '41 5-20 * * *';

/** Keeps entries alive: review dates, measures that end soon, checks that wait too long; an archive instead of deletion, a bin, and order among the pictures. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi, 'care', tables);
		watchDeletes(strapi);
		watchReturns(strapi);
		guardFiles(strapi);
	},

	bootstrap({ strapi }: Context): void {
		strapi.cron.add({ 'care of a day': { task: () => careOfADay(strapi), options: { rule: EVERY_HOUR_BY_DAY } } });
	},

	routes,
	controllers: { care, sites },
	services: {
		bin: ({ strapi }: Context) => createBin(strapi),
		archive: ({ strapi }: Context) => createArchive(strapi),
		daily: ({ strapi }: Context) => createDaily(strapi),
		media: ({ strapi }: Context) => createMedia(strapi),
	},
};

async function careOfADay(strapi: Core.Strapi): Promise<void> {
	const told: number = await strapi.plugin('care').service('daily').run();
	if (told > 0) strapi.log.info(`care: people were told of ${told} things that are due`);
}
