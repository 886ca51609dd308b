/**
 * Makes a fresh clone ready to run: installs what the lock file names, finds Node 24 among it, and goes on under that.
 *
 * Everything here runs on any Node from 20 on and needs no package.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const OLDEST_NODE = 20;
/** The first that runs our TypeScript as it is and is what the CMS is tested with. */
const WANTED_NODE = 24;

const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
/** Written after a complete installation; an interrupted one has none. */
const stamp = join(modules, '.installed-from');
const setupLock = join(root, '.cache', 'setup.lock');

/**
 * Installs if needed, then runs a file under Node 24 until it ends. Never returns: leaves with the file's exit code.
 * @param {string} file path from the root of the project
 * @param {string[]} args
 * @param {string[]} [nodeOptions]
 */
export async function runUnderNode24(file, args, nodeOptions = []) {
	refuseOldNode();
	await withSetupLock(installIfNeeded);
	process.exit(await run(node24(), [...nodeOptions, join(root, file), ...args]));
}

function refuseOldNode() {
	if (majorOf(process.version) >= OLDEST_NODE) return;
	fail(`Node ${process.version} is too old.`, `Install Node ${OLDEST_NODE} or newer, then try again.`);
}

async function installIfNeeded() {
	const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	if (isInstalledByHand()) {
		writeFileSync(stamp, wanted);
		return;
	}

	const started = Date.now();
	const still = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r· Installing packages … ${seconds(started)}`), 1000) : undefined;
	if (!still) console.log('· Installing packages (one to three minutes) …');
	rmSync(stamp, { force: true });
	const { code, output } = await npmCi();
	clearInterval(still);
	if (code !== 0) {
		console.error(`\n${output}`);
		fail('The packages could not be installed.', reasonOf(output));
	}
	writeFileSync(stamp, wanted);
	console.log(`${still ? '\r' : ''}✓ Packages installed (${seconds(started)})       `);
}

/** `npm ci` or `npm install` by hand leaves npm's own lock file, newer than ours. */
function isInstalledByHand() {
	const own = join(modules, '.package-lock.json');
	return existsSync(own) && statSync(own).mtimeMs >= statSync(lockFile).mtimeMs;
}

function npmCi() {
	// Warnings about engines and deprecations inside other people's packages help nobody here.
	const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const [command, ...first] = npm && /npm-cli\.js$/.test(npm) ? [process.execPath, npm] : ['npm'];
	return new Promise((resolve) => {
		const child = spawn(command, [...first, ...args], { cwd: root, shell: command === 'npm' && process.platform === 'win32', env: withoutNpm(process.env) });
		let output = '';
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		child.on('error', (error) => resolve({ code: 1, output: String(error) }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** The outer npm hands its settings down as variables; the inner one reads .npmrc itself. */
function withoutNpm(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)));
}

function reasonOf(output) {
	if (/ENOSPC/.test(output)) return 'The disk is full. Make room (about 2 GB are needed), then try again.';
	if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output)) return 'The package registry cannot be reached. Check the network, then try again.';
	if (/EACCES|EPERM/.test(output)) return `This account may not write to ${root}. Change the owner of the folder, then try again.`;
	return 'The lines above say why. `npm ci` repeats this step.';
}

/** @returns path of a Node that runs everything of ours */
function node24() {
	const own = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
	if (existsSync(own) && majorOf(spawnSync(own, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout ?? '') === WANTED_NODE) return own;
	if (majorOf(process.version) >= WANTED_NODE) return process.execPath;
	return fail(`Node ${WANTED_NODE} does not come as a package for ${process.platform} on ${process.arch}.`, `Install Node ${WANTED_NODE} and start again with it.`);
}

/** @param {string} version */
function majorOf(version) {
	return Number(/^v(\d+)/.exec(version.trim())?.[1] ?? 0);
}

function run(node, args) {
	return new Promise((resolve) => {
		const bin = join(modules, '.bin');
		const env = { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` };
		// The channel lets the other side notice that this process is gone, however it ended.
		const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
		const passOn = (signal) => child.kill(signal);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
		const watch = stopWhenNpmIsGone(child);
		child.on('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.on('exit', (code, signal) => {
			clearInterval(watch);
			resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
		});
	});
}

/** npm passes signals to a shell that does not pass them on, so the only sign of its end is a new parent. */
function stopWhenNpmIsGone(child) {
	if (!process.env.npm_lifecycle_event) return undefined;
	const parent = process.ppid;
	return setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
}

/** Two starts at the same moment must not install or build over each other. */
export async function withSetupLock(work) {
	mkdirSync(dirname(setupLock), { recursive: true });
	let told = false;
	while (!takeLock()) {
		if (!told) console.log('· Another start is setting this folder up; waiting for it …');
		told = true;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	const free = () => rmSync(setupLock, { force: true });
	process.on('exit', free);
	try {
		return await work();
	} finally {
		process.off('exit', free);
		free();
	}
}

function takeLock() {
	try {
		writeFileSync(setupLock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
		if (isAbandoned(setupLock)) rmSync(setupLock, { force: true });
		return false;
	}
}

/** Its owner is gone. A lock without a number is just being written. */
function isAbandoned(file) {
	try {
		const owner = readFileSync(file, 'utf8');
		return owner ? !isAlive(Number(owner)) : Date.now() - statSync(file).mtimeMs > 2000;
	} catch {
		return false;
	}
}

/** @param {number} pid */
export function isAlive(pid) {
	if (!pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

const seconds = (started) => `${Math.round((Date.now() - started) / 1000)} s`;

/** @returns {never} */
function fail(what, next) {
	console.error(`\n✖ ${what}\n  → ${next}`);
	process.exit(1);
}
