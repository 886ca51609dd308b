/** Accounts for trying things out: one for each task, and for translating and checking one for each language. Never in production. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { localeNames, type Locale } from '@erasmi/config/locales';
import { emptyMembership, membershipUid, type Membership } from './membership.ts';
import { roles, type Role, type RoleKind } from './roles.ts';

interface DemoAccount {
	role: RoleKind;
	/** Null where a role has no language. */
	locale: Locale | null;
	email: string;
	password: string;
}

const OWNER_ONLY = 0o600;

/** Words by which the seed's organisation and networks are found, whenever they were made. The second network has a plan to report on. */
const demoOrganisation = ['Frontiera Lavoro'];
const demoNetworks = [
	['ERASMI', 'Umbria'],
	['ERASMI', 'Sachsen-Anhalt'],
];

export function demoService({ strapi }: { strapi: Core.Strapi }) {
	return {
		/** Makes what is missing and links it to the seed's content as soon as that is there. */
		async ensure(environment: NodeJS.ProcessEnv = process.env): Promise<void> {
			if (environment['SEED_DEMO'] !== '1') return;
			await ensureAccounts(strapi, join(environment['DATA_DIR'] ?? '.data', 'demo-accounts.json'));
			await linkToContent(strapi);
		},
	};
}

/** Passwords are in the file only; an account that the file does not know gets a new one. */
async function ensureAccounts(strapi: Core.Strapi, file: string): Promise<void> {
	const known: DemoAccount[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
	const wanted = roles.map((role) => known.find((account) => account.role === role.kind && account.locale === (role.locale ?? null)) ?? accountOf(role));
	for (const account of wanted) {
		const found = await strapi.service('admin::user').findOneByEmail(account.email);
		const values = await valuesOf(strapi, account);
		if (!found) await strapi.service('admin::user').create(values);
		else if (!known.includes(account)) await strapi.service('admin::user').updateById(found.id, values);
	}
	if (wanted.some((account) => !known.includes(account))) writeFileSync(file, `${JSON.stringify(wanted, null, '\t')}\n`, { mode: OWNER_ONLY });
}

const emailOf = ({ kind, locale }: Pick<Role, 'kind' | 'locale'>): string => `${locale ? `${kind}-${locale}` : kind}@demo.example`;

const accountOf = ({ kind, locale }: Role): DemoAccount => ({ role: kind, locale: locale ?? null, email: emailOf({ kind, ...(locale ? { locale } : {}) }), password: randomPassword() });

/** 128 random bits, with the letter kinds that Strapi's rules ask for. */
const randomPassword = (): string => `${randomBytes(16).toString('base64url')}aA1`;

async function valuesOf(strapi: Core.Strapi, { role, locale, email, password }: DemoAccount) {
	const { id } = await strapi.service('admin::role').findOne({ code: locale ? `erasmi-${role}-${locale}` : `erasmi-${role}` });
	return { email, password, firstname: 'Demo', lastname: locale ? `${role} ${localeNames[locale]}` : role, isActive: true, registrationToken: null, roles: [id], ...(locale ? { preferedLanguage: locale } : {}) };
}

async function linkToContent(strapi: Core.Strapi): Promise<void> {
	const organisation = await strapi.db.query('api::organisation.organisation').findOne({ where: { $and: demoOrganisation.map((word) => ({ name: { $containsi: word } })) }, select: ['documentId'] });
	const found = await Promise.all(demoNetworks.map((words) => strapi.db.query('api::network.network').findOne({ where: { $and: words.map((word) => ({ title: { $containsi: word } })) }, select: ['documentId'] }) as Promise<{ documentId: string } | null>));
	const networks = found.flatMap((network) => network?.documentId ?? []);

	if (organisation) await linkIfNew(strapi, 'editor', { ...emptyMembership, organisation: organisation.documentId });
	if (networks.length > 0) await linkIfNew(strapi, 'coordinator', { ...emptyMembership, networks, ...(organisation ? { organisation: organisation.documentId } : {}) });
}

async function linkIfNew(strapi: Core.Strapi, kind: RoleKind, membership: Membership): Promise<void> {
	const user = await strapi.service('admin::user').findOneByEmail(emailOf({ kind }));
	if (!user) return;
	const found = await strapi.db.query(membershipUid).findOne({ where: { userId: user.id } });
	if (!found) await strapi.db.query(membershipUid).create({ data: { userId: user.id, ...membership } });
}
