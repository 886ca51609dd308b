/** What the site may ask by GraphQL: entries, organisations, terms and files, to read, with few statements. */
import type { Core } from '@strapi/strapi';
import { inFirstTurn } from '../../../plugin-kit/turns.ts';
import { batchingResolvers } from './batching.ts';
import { readPlainFieldsPlainly } from './plain-fields.ts';

interface Context {
	strapi: Core.Strapi;
}

export default {
	/** A file knows every entry that uses it, drafts included; that way stays closed. */
	register({ strapi }: Context): void {
		const extension = strapi.plugin('graphql').service('extension');
		const uids = Object.keys(strapi.contentTypes);
		const ours = uids.filter((uid) => uid.startsWith('api::'));
		for (const uid of uids) {
			if (ours.includes(uid)) extension.shadowCRUD(uid).disableMutations();
			else if (uid === 'plugin::upload.file') extension.shadowCRUD(uid).disableMutations().disableQueries().field('related').disable();
			else extension.shadowCRUD(uid).disable();
		}
		extension.use({ resolversConfig: batchingResolvers(strapi, ours) });
		readPlainFieldsPlainly(strapi, ours);
		strapi.server.use((context, next) => (context.path === '/graphql' ? inFirstTurn(strapi, next) : next()));
	},
	services: {},
};
