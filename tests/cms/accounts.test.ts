/** Accounts against a running CMS: second factor, attempts, invitations, sessions, and how an account ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt, stepAt } from '#cms/plugins/accounts/server/totp.ts';
import { startCms, type Cms, type OwnCms } from '../support/cms.ts';
import { databases } from '../support/databases.ts';
import { mailServer, type MailServer } from '../support/mail-server.ts';
import { FIRST_START_TIMEOUT_MS, sharedCms } from '../support/shared-cms.ts';
import { send, signUp, type Answer, type Person } from './access/people.ts';

interface Offer {
	secret: string;
	address: string;
	proof: string;
}

interface Own {
	hasFactor: boolean;
	isRequired: boolean;
	sessions: { id: string; device: string; isThis: boolean }[];
}

interface PeopleView {
	people: { id: number; email: string; name: string; state: string; hasFactor: boolean; sessions: number; roles: { code: string }[] }[];
	roles: { code: string }[];
}

const password = 'Right-Password-2026';

const data = <T>(answer: Answer): T => {
	expect(answer.status, JSON.stringify(answer.body)).toBe(200);
	return answer.body.data as T;
};
const refusalOf = ({ status, body }: Answer): [number, unknown] => [status, body.error?.details?.['code']];
/** The code an app shows now, or in the steps after. */
const code = (secret: string, steps = 0): string => codeAt(secret, stepAt(Date.now()) + steps);

/** Signs in as the page does. */
const signIn = (cms: Cms, email: string, more: object = {}): Promise<Answer> => send(cms, 'POST', '/admin/login', {}, { email, password, ...more });

async function withFactor(person: Person): Promise<{ secret: string; recovery: string[] }> {
	const { secret, proof } = data<Offer>(await person.request('POST', '/accounts/own/factor/offer', {}));
	return { secret, recovery: data<string[]>(await person.request('POST', '/accounts/own/factor', { secret, proof, code: code(secret, -1) })) };
}

describe.each(databases)('accounts on %s', (database) => {
	let cms: Cms;
	let administrator: Person;

	beforeAll(async () => {
		cms = await sharedCms(database);
		administrator = await signUp(cms, 'administrator', {}, 'de');
	}, FIRST_START_TIMEOUT_MS);

	it('ask for a code once the second factor is on, and only after the right password', async () => {
		const person = await signUp(cms, 'editor', {}, 'tr');
		expect(data<Own>(await person.request('GET', '/accounts/own'))).toMatchObject({ hasFactor: false, isRequired: false });
		const { secret, recovery } = await withFactor(person);
		expect(recovery).toHaveLength(8);
		expect(data<Own>(await person.request('GET', '/accounts/own'))).toMatchObject({ hasFactor: true });

		const asked = await signIn(cms, person.email, { language: 'tr' });
		expect([refusalOf(asked), asked.body.error?.message]).toEqual([[400, 'second-factor'], 'Lütfen doğrulama uygulamanızdaki kodu girin.']);
		// Who does not know the password learns nothing.
		expect(refusalOf(await signIn(cms, person.email, { password: 'Wrong-Password-2026', code: code(secret) }))).toEqual([400, undefined]);
		expect(refusalOf(await signIn(cms, person.email, { code: '000000' }))).toEqual([400, 'second-factor-wrong']);
		const [now, next] = [code(secret), code(secret, 1)];
		expect((await signIn(cms, person.email, { code: now })).status).toBe(200);
		// The same code does not open twice, the next one does.
		expect(refusalOf(await signIn(cms, person.email, { code: now }))).toEqual([400, 'second-factor-wrong']);
		expect((await signIn(cms, person.email, { code: next })).status).toBe(200);
	});

	it('open with each recovery code once, and let the second factor be switched off with a code only', async () => {
		const person = await signUp(cms, 'editor');
		const { recovery } = await withFactor(person);
		const [first = '', second = ''] = recovery;
		expect((await signIn(cms, person.email, { code: first.toUpperCase().replace('-', ' ') })).status).toBe(200);
		expect(refusalOf(await signIn(cms, person.email, { code: first }))).toEqual([400, 'second-factor-wrong']);
		expect(refusalOf(await person.request('POST', '/accounts/own/factor/off', { code: '123456' }))).toEqual([400, 'second-factor-wrong']);
		expect((await person.request('POST', '/accounts/own/factor/off', { code: second })).status).toBe(200);
		expect((await signIn(cms, person.email)).status).toBe(200);
	});

	it('take a secret only from the server, for this account, with a code that fits', async () => {
		const [one, other] = [await signUp(cms, 'editor'), await signUp(cms, 'editor')];
		const offer = data<Offer>(await one.request('POST', '/accounts/own/factor/offer', {}));
		const mine = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
		expect(refusalOf(await one.request('POST', '/accounts/own/factor', { secret: mine, proof: offer.proof, code: code(mine) }))).toEqual([400, 'second-factor-wrong']);
		expect(refusalOf(await other.request('POST', '/accounts/own/factor', { ...offer, code: code(offer.secret) }))).toEqual([400, 'second-factor-wrong']);
		expect(refusalOf(await one.request('POST', '/accounts/own/factor', { ...offer, code: code(offer.secret, 9) }))).toEqual([400, 'second-factor-wrong']);
		expect(await cms.call(async (strapi) => (await strapi.db.connection('account_factors')).map(({ secret }: { secret: string }) => secret))).not.toContain(offer.secret);
	});

	describe('that somebody guesses at', () => {
		const wrong = { password: 'Wrong-Password-2026' };
		let limit: object;

		beforeAll(async () => {
			limit = await cms.call((strapi) => {
				// As behind a proxy, so that a test has more than one network.
				strapi.server.app.proxy = true;
				// Strapi's own limit would come first.
				const before = strapi.config.get('admin.rateLimit') as object;
				strapi.config.set('admin.rateLimit', { enabled: false });
				return before;
			});
		});
		afterAll(() =>
			cms.call(
				(strapi, { limit }) => {
					strapi.server.app.proxy = false;
					strapi.config.set('admin.rateLimit', limit);
				},
				{ limit },
			),
		);

		/** @param browser cookies of one that has signed in */
		async function from(network: string, { email }: Person, more: object = {}, browser = ''): Promise<Answer & { browser: string }> {
			const response = await fetch(`${cms.origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'it-IT,it;q=0.9', 'x-forwarded-for': `198.51.100.1, ${network}`, cookie: browser }, body: JSON.stringify({ email, password, ...more }) });
			const known = response.headers.getSetCookie().filter((each) => each.startsWith('known-'));
			return { status: response.status, body: (await response.json()) as Answer['body'], browser: known.map((each) => each.split(';')[0]).join('; ') };
		}

		async function tenWrong(network: string, person: Person, more: object = wrong, browser = ''): Promise<void> {
			for (let turn = 0; turn < 10; turn++) expect((await from(network, person, more, browser)).status).toBe(400);
		}

		it('rest for whoever made ten wrong attempts, and are open to everybody else', async () => {
			const person = await signUp(cms, 'editor');
			const shouting = { ...person, email: person.email.toUpperCase() };
			await tenWrong('203.0.113.7', shouting);
			const refused = await from('203.0.113.7', person, wrong);
			expect([refusalOf(refused), refused.body.error?.message]).toEqual([[429, 'too-many-attempts'], 'Troppi tentativi non riusciti. Aspetta un quarto d’ora o chiedi un link a chi amministra.']);
			expect((await from('203.0.113.7', person)).status).toBe(429);
			expect((await from('192.0.2.1', person)).status).toBe(200);
			// Who signs in elsewhere gives nobody new attempts.
			expect((await from('203.0.113.7', person)).status).toBe(429);
			await cms.call((strapi) => strapi.db.connection('account_attempts').update({ at: Date.now() - 16 * 60_000 }));
			expect((await from('203.0.113.7', person)).status).toBe(200);
		});

		it('stay open in a browser that has signed in before, when strangers guess from a hundred networks', async () => {
			const [person, other] = [await signUp(cms, 'editor'), await signUp(cms, 'editor')];
			const { browser } = await from('192.0.2.1', person);
			const { browser: ofOther } = await from('192.0.2.2', other);
			await cms.call((strapi) => strapi.db.connection('account_attempts').delete());
			await from('203.0.113.7', person, wrong);
			await cms.call(async (strapi) => {
				const { account, at } = (await strapi.db.connection('account_attempts').first()) as { account: string; at: number };
				for (let turn = 0; turn < 99; turn++) await strapi.db.connection('account_attempts').insert({ account, place: `network ${turn}`, at });
			});
			expect(refusalOf(await from('192.0.2.1', person))).toEqual([429, 'too-many-attempts']);
			expect((await from('192.0.2.3', person, {}, browser)).status).toBe(200);
			// A cookie that was made up, or that belongs to another account, opens nothing.
			const [name, value = ''] = browser.split('; ')[0]?.split('=') ?? [];
			expect((await from('192.0.2.1', person, {}, browser.replace(value, 'made-up'))).status).toBe(429);
			const [ofOtherName = ''] = ofOther.split('=');
			expect((await from('192.0.2.1', person, {}, ofOther.replaceAll(ofOtherName, name ?? ''))).status).toBe(429);
			await tenWrong('192.0.2.3', person, wrong, browser);
			expect((await from('192.0.2.4', person, {}, browser)).status).toBe(429);
		});

		it('take ten wrong codes from everywhere, because only who knows the password is asked for one', async () => {
			const person = await signUp(cms, 'editor');
			const { secret } = await withFactor(person);
			for (let turn = 0; turn < 10; turn++) expect(refusalOf(await from(`203.0.113.${turn}`, person, { code: '000000' }))).toEqual([400, 'second-factor-wrong']);
			expect(refusalOf(await from('192.0.2.1', person, { code: code(secret) }))).toEqual([429, 'too-many-attempts']);
		});

		it('keep neither the addresses that were typed nor where they came from', async () => {
			await from('203.0.113.7', { email: 'nobody@example.org' } as Person, wrong);
			expect(await cms.call(async (strapi) => JSON.stringify(await strapi.db.connection('account_attempts')))).not.toMatch(/@|203\.0\.113/);
		});
	});

	it('begin with an invitation that is good for fourteen days and says what the person will be', async () => {
		const email = `invited-${database}@example.org`;
		const invitation = { email: ` ${email.toUpperCase()} `, firstname: 'Zeynep', lastname: '', roles: ['erasmi-editor', 'erasmi-translator-tr'], organisation: '', locale: 'tr' };
		expect(refusalOf(await administrator.request('POST', '/accounts/people', { ...invitation, roles: [] }))).toEqual([400, 'bad-value']);
		expect(refusalOf(await administrator.request('POST', '/accounts/people', { ...invitation, roles: ['strapi-super-admin'] }))).toEqual([400, 'bad-value']);
		const { url, isMailed } = data<{ url: string; isMailed: boolean }>(await administrator.request('POST', '/accounts/people', invitation));
		expect([new URL(url).pathname, isMailed]).toEqual(['/admin/auth/register', false]);
		const again = await administrator.request('POST', '/accounts/people', invitation);
		expect([again.status, again.body.error?.message]).toEqual([409, 'Mit dieser Adresse gibt es schon ein Konto.']);

		const accept = (link: string): Promise<Answer> => send(cms, 'POST', '/admin/register', {}, { registrationToken: new URL(link).searchParams.get('registrationToken'), userInfo: { firstname: 'Zeynep', password } });
		const [line] = data<PeopleView>(await administrator.request('GET', '/accounts/people')).people.filter((each) => each.email === email);
		expect(line).toMatchObject({ state: 'invited', name: 'Zeynep', roles: expect.arrayContaining([expect.objectContaining({ code: 'erasmi-editor' })]) as object[] });
		await cms.call((strapi, { email, at }) => strapi.db.connection('admin_users').where({ email }).update({ updated_at: at }), { email, at: new Date(Date.now() - 15 * 24 * 60 * 60_000).toISOString() });
		expect(refusalOf(await accept(url))).toEqual([410, 'invitation-over']);

		const renewed = data<{ url: string }>(await administrator.request('POST', `/accounts/people/${line?.id}/link`, {}));
		expect((await accept(url)).status).toBe(400);
		expect((await accept(renewed.url)).status).toBe(200);
		expect((await signIn(cms, email)).status).toBe(200);
	});

	it('come back with a link for a new password, which never stands in for the second factor', async () => {
		const person = await signUp(cms, 'editor');
		const { secret } = await withFactor(person);
		const { url } = data<{ url: string }>(await administrator.request('POST', `/accounts/people/${person.id}/link`, {}));
		const resetPasswordToken = new URL(url).searchParams.get('code');
		const reset = (more: object = {}): Promise<Answer> => send(cms, 'POST', '/admin/reset-password', {}, { resetPasswordToken, password: 'Other-Password-2026', ...more });
		const [now, next] = [code(secret), code(secret, 1)];
		expect(refusalOf(await reset())).toEqual([400, 'second-factor']);
		expect((await reset({ code: now, language: 'de' })).status).toBe(200);
		expect((await signIn(cms, person.email)).status).toBe(400);
		expect((await signIn(cms, person.email, { password: 'Other-Password-2026', code: next })).status).toBe(200);
		// A link opens once.
		expect((await reset({ code: next })).status).toBe(400);
	});

	it('show where somebody is signed in, and end it', async () => {
		const person = await signUp(cms, 'editor', {}, 'de');
		await send(cms, 'POST', '/admin/login', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' }, { email: person.email, password });
		const { sessions } = data<Own>(await person.request('GET', '/accounts/own'));
		expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false]);
		// As on Strapi's own page.
		expect(sessions[1]?.device).toBe('Firefox unter Windows');
		expect(data<{ deviceName?: string }[]>(await person.request('GET', '/admin/users/me/sessions')).map(({ deviceName }) => deviceName)).toContain('Firefox unter Windows');
		expect((await person.request('POST', `/accounts/own/sessions/${sessions[1]?.id}/end`, {})).status).toBe(200);
		expect(refusalOf(await person.request('POST', `/accounts/own/sessions/${sessions[1]?.id}/end`, {}))).toEqual([404, 'session-gone']);
		expect(data<Own>(await person.request('GET', '/accounts/own')).sessions).toHaveLength(1);
		const stranger = await signUp(cms, 'editor');
		expect(refusalOf(await stranger.request('POST', `/accounts/own/sessions/${sessions[0]?.id}/end`, {}))).toEqual([404, 'session-gone']);
		expect((await administrator.request('POST', `/accounts/people/${person.id}/sessions/end`, {})).status).toBe(200);
		expect((await person.request('GET', '/accounts/own')).status).toBe(401);
	});

	it('are looked after by administrators and by nobody else', async () => {
		const editor = await signUp(cms, 'editor', {}, 'da');
		const target = await signUp(cms, 'editor');
		for (const [method, path] of [['GET', '/accounts/people'], ['POST', '/accounts/people'], ['POST', `/accounts/people/${target.id}/link`], ['POST', `/accounts/people/${target.id}/sessions/end`], ['POST', `/accounts/people/${target.id}/factor/off`], ['POST', `/accounts/people/${target.id}/remove`]] as const) {
			const answer = await editor.request(method, path, method === 'POST' ? { roles: ['erasmi-editor'], email: 'x@example.org', firstname: 'X' } : undefined);
			expect([path, answer.status, answer.body.error?.message]).toEqual([path, 403, 'Det kan kun administratorer.']);
		}
		const superAdmin = await signUp(cms, 'super-admin');
		expect((await administrator.request('POST', `/accounts/people/${superAdmin.id}/remove`, {})).status).toBe(403);
		expect(refusalOf(await administrator.request('POST', `/accounts/people/${administrator.id}/remove`, {}))).toEqual([403, 'is-you']);
	});

	it('end, and their entries stay: with the name beside them, or with nobody’s on the person’s wish', async () => {
		const write = async (person: Person): Promise<string> => (await person.request('POST', '/editors-desk/entries/case', { locale: 'en', changes: [{ name: 'title', value: `By ${person.email}` }] })).body.data?.['documentId'] as string;
		const organisation = await cms.call(async (strapi) => (await strapi.documents('api::organisation.organisation').create({ data: { name: 'Accounts', actorType: 'ngo', country: 'de' } as never })).documentId);
		const [named, anonymous] = [await signUp(cms, 'editor', { organisation }), await signUp(cms, 'editor', { organisation })];
		const entries = [await write(named), await write(anonymous)];
		expect((await administrator.request('POST', `/accounts/people/${named.id}/remove`, { anonymous: false })).status).toBe(200);
		expect((await administrator.request('POST', `/accounts/people/${anonymous.id}/remove`, { anonymous: true })).status).toBe(200);

		expect([(await signIn(cms, named.email)).status, (await signIn(cms, anonymous.email)).status]).toEqual([400, 400]);
		expect((await named.request('GET', '/accounts/own')).status).toBe(401);
		const authors = await cms.call(
			async (strapi, { entries }) => Promise.all(entries.map(async (documentId) => ((await strapi.db.query('api::case.case').findOne({ where: { documentId }, populate: { createdBy: true } })) as { createdBy: { firstname: string; email: string } | null }).createdBy)),
			{ entries },
		);
		expect(authors).toEqual([expect.objectContaining({ firstname: 'editor', email: `closed-${named.id}@account.invalid` }), null]);
		expect(data<PeopleView>(await administrator.request('GET', '/accounts/people')).people.find(({ id }) => id === named.id)).toMatchObject({ state: 'closed', sessions: 0, roles: [] });
	});
});

describe('an installation that requires a second factor', () => {
	let cms: OwnCms;
	let mails: MailServer;

	beforeAll(async () => {
		mails = await mailServer();
		cms = await startCms({ env: { REQUIRE_2FA: '1', SMTP_URL: mails.url, MAIL_FROM: 'commons@example.org' } });
	}, FIRST_START_TIMEOUT_MS);
	afterAll(async () => {
		await cms?.stop();
		await mails?.close();
	});

	it('lets an administrator in only with one, which is set up at the first sign-in; others need none', async () => {
		const own = { email: cms.env.ADMIN_EMAIL ?? '', password: cms.env.ADMIN_PASSWORD };
		const asked = await signIn(cms, own.email, own);
		expect(refusalOf(asked)).toEqual([400, 'second-factor-set-up']);
		const { secret, proof, address } = asked.body.error?.details?.['offer'] as Offer;
		expect(address).toContain(`secret=${secret}`);
		expect(refusalOf(await signIn(cms, own.email, { ...own, secret, proof, code: code(secret, 9) }))).toEqual([400, 'second-factor-wrong']);
		expect((await signIn(cms, own.email, { ...own, secret, proof, code: code(secret) })).status).toBe(200);
		expect(refusalOf(await signIn(cms, own.email, own))).toEqual([400, 'second-factor']);
		expect((await signIn(cms, own.email, { ...own, code: code(secret, 1) })).status).toBe(200);

		const editor = await signUp(cms, 'editor');
		expect(data<Own>(await editor.request('GET', '/accounts/own'))).toMatchObject({ isRequired: false });
	});

	it('mails whoever forgot the password, in their language, and tells nobody else whether there is such an account', async () => {
		const person = await signUp(cms, 'editor', {}, 'tr');
		const forget = (email: string): Promise<Answer> => send(cms, 'POST', '/admin/forgot-password', {}, { email });
		expect([(await forget(person.email)).status, (await forget('nobody@example.org')).status]).toEqual([204, 204]);
		await expect.poll(() => mails.mails.map(({ to }) => to.join()), { timeout: 10_000 }).toEqual([person.email]);
		const [mail] = mails.mails;
		expect(mail?.subject).toBe('ERASMI Commons için yeni parola');
		const token = /auth\/reset-password\?code=(\w+)/u.exec(mail?.text ?? '')?.[1];
		expect((await send(cms, 'POST', '/admin/reset-password', {}, { resetPasswordToken: token, password: 'Other-Password-2026' })).status).toBe(200);
	});
});
