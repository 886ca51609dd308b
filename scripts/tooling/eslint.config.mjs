/** What a tool can check, it checks here. Formatting is light: tabs, and the rest is left to the writer. */
import { join } from 'node:path';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { own } from './eslint-rules.mjs';

const root = join(import.meta.dirname, '..', '..');

/** Rooms of plain TypeScript where a forgotten `await` is a lost write. */
const typed = ['config/src/**/*.ts', 'cms/src/**/*.ts', 'cms/config/**/*.ts', 'web/{server,src,tooling}/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'];

export default ts.config(
	{ ignores: ['**/node_modules/', '**/dist/', '**/build/', '**/.svelte-kit/', '**/.cache/', '.data*/', 'cms/types/', 'cms/.strapi/', 'web/src/lib/server/content/schema.d.ts', 'web/static/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		basePath: root,
		languageOptions: { globals: { ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { own },
		rules: {
			eqeqeq: ['error', 'always'],
			// Cleaning a text means naming the characters that must not be in it.
			'no-control-regex': 'off',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
			'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Node strips types and cannot run enums. Use a union of literals.' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			// `_next` and the rest of a destructuring say on purpose that a value is not used.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' }],
			'own/tabs': 'error',
			'own/silent-catch': 'error',
			'own/explained-exception': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] }, globals: { ...globals.browser } },
		rules: {
			// Links come from one file that knows every language; there is no base path to resolve.
			'svelte/no-navigation-without-resolve': 'off',
			'own/block-edge': 'error',
		},
	},
	{ files: ['web/src/islands/**/*.ts', 'cms/src/**/admin/**/*.{ts,tsx}', 'cms/src/admin/**'], languageOptions: { globals: { ...globals.browser } } },
	{
		files: ['web/src/**', 'config/src/**', 'cms/src/**'],
		rules: { 'no-console': ['error'] },
	},
	{
		files: typed,
		ignores: ['cms/src/admin/**', 'cms/src/plugins/*/admin/**', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { project: ['tsconfig.json', 'config/tsconfig.json', 'cms/tsconfig.json', 'cms/tsconfig.plugins.json', 'scripts/tooling/tsconfig.web.json'], tsconfigRootDir: root } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false, properties: false } }],
		},
	},
	// Strapi loads these as CommonJS, and Vite and dependency-cruiser ask for their own forms.
	{ files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
