import { choice, image, key, line, plain } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_pictures', 'Picture', {
	key,
	file: image({ publish: true }),
	alt: line({ publish: true }),
	caption: line(),
	credit: plain(),
	licence: choice('licences'),
});
