/** The top level stays as the README draws it, and the lock file names no registry. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const allowed = new Set(['cms', 'web', 'config', 'scripts', 'tests', 'package.json', 'package-lock.json', 'tsconfig.json', 'docker-compose.yml', 'README.md', 'LICENSE']);

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const top = new Set(tracked.map((file) => file.split('/')[0]));
const strangers = [...top].filter((name) => !name.startsWith('.') && !allowed.has(name));

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const resolved = Object.entries(lock.packages).filter(([, { resolved: from }]) => /^https?:/.test(from ?? ''));

for (const name of strangers) console.error(`✖ ${name} does not belong to the top level.\n  → Tool configurations live in scripts/tooling/.`);
if (resolved.length > 0) console.error(`✖ package-lock.json names a registry for ${resolved.length} packages, such as ${resolved[0]?.[0]}.\n  → .npmrc holds omit-lockfile-registry-resolved=true; run \`npm install\` with it.`);
process.exit(strangers.length + resolved.length > 0 ? 1 : 0);
