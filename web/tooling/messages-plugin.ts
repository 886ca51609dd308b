import type { Plugin } from 'vite';
import { compileMessages, sourceDir } from './compile-messages.ts';

/** Compiles the messages when a build or the development server starts, and again when one of them changes. */
export function messages(): Plugin {
	return {
		name: 'erasmi:messages',
		enforce: 'pre',
		// Before anything resolves `#messages/…`.
		config() {
			compileMessages();
		},
		configureServer(server) {
			server.watcher.add(sourceDir);
			server.watcher.on('change', (file) => {
				if (file.startsWith(sourceDir)) compileMessages();
			});
		},
	};
}
