export { default } from './scripts/tooling/vitest.config.ts';
