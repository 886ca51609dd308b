import { choice, file, key, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('resource_files', 'File', {
	key,
	file: file({ publish: true }),
	language: choice('languages'),
	// Computed from the file when it is saved.
	sha256: plain(),
});
