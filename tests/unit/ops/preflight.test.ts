import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fault, faultOf, printable } from '../../../scripts/start/faults.ts';
import { checkDatabase, checkDataDir, checkDisk, checkPort, checkSecrets } from '../../../scripts/start/preflight.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'erasmi-preflight-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const strapi = { appKeys: ['a', 'b'], apiTokenSalt: 'c', adminJwtSecret: 'd', transferTokenSalt: 'e', encryptionKey: 'f', jwtSecret: 'g' };

/** What a failing check says, as the operator reads it. */
async function told(check: () => unknown): Promise<string> {
	try {
		await check();
		return '';
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return printable(error);
	}
}

test('a taken port is named together with the way to another', async () => {
	const other: Server = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const { port } = other.address() as AddressInfo;
	const message = await told(() => checkPort('WEB_PORT', '127.0.0.1', port));
	expect(message).toContain(`Port ${port} on 127.0.0.1 is taken`);
	expect(message).toContain(`WEB_PORT=${port + 1}`);
	await new Promise((resolve) => other.close(resolve));
	expect(await told(() => checkPort('WEB_PORT', '127.0.0.1', port))).toBe('');
});

test('an address that is not of this machine is named', async () => {
	expect(await told(() => checkPort('CMS_PORT', '192.0.2.1', 14449))).toContain('HOST is no address of this machine');
});

test('a full disk is told in megabytes', async () => {
	expect(await told(() => checkDisk('/srv/data', 12 * 1024 * 1024))).toMatch(/full: 12 MB are left[\s\S]*Make room/);
	expect(await told(() => checkDisk(folder))).toBe('');
});

test('a data folder that cannot be written to is named', async () => {
	const file = join(folder, 'a-file');
	writeFileSync(file, '');
	expect(await told(() => checkDataDir(join(file, 'data')))).toContain(`DATA_DIR cannot be used: ${join(file, 'data')}`);
});

test('a database that is not there is told with its address and without its password', async () => {
	const message = await told(() => checkDatabase({ client: 'postgres', url: 'postgres://erasmi:geheim@127.0.0.1:14448/erasmi' }));
	expect(message).toContain('cannot be reached');
	expect(message).toContain('127.0.0.1:14448/erasmi');
	expect(message).not.toContain('geheim');
});

test('a file that is no database is not touched', async () => {
	const file = join(folder, 'cms.db');
	writeFileSync(file, 'holiday pictures, many of them');
	expect(await told(() => checkDatabase({ client: 'sqlite', file }))).toContain('is not a SQLite database');
	expect(readFileSync(file, 'utf8')).toBe('holiday pictures, many of them');
});

test('a changed secret stops the start and says how to go on', async () => {
	expect(await told(() => checkSecrets({ dataDir: folder, strapi }))).toBe('');
	expect(await told(() => checkSecrets({ dataDir: folder, strapi }))).toBe('');
	const message = await told(() => checkSecrets({ dataDir: folder, strapi: { ...strapi, encryptionKey: 'new', appKeys: ['new'] } }));
	expect(message).toContain('APP_KEYS, ENCRYPTION_KEY are not what the database');
	expect(message).toContain(`delete ${join(folder, 'secrets.json')}`);
	expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).not.toContain('"f"');
});

test.each([
	['ENOSPC', 'The disk is full'],
	['SQLITE_FULL', 'The disk is full'],
	['28P01', 'refuses the user or the password'],
	['3D000', 'does not exist'],
	['SQLITE_CORRUPT', 'damaged'],
])('the code %s deep inside an error is found', (code, expected) => {
	const inner = Object.assign(new Error('inner'), { code });
	expect(faultOf(new Error('outer', { cause: new AggregateError([inner]) }))?.message).toContain(expected);
});

test('an error only a developer can mend keeps its stack trace', () => {
	expect(faultOf(new TypeError('x is not a function'))).toBeUndefined();
});
