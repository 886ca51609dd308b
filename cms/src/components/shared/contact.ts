import { line, organisation, plain, webAddress } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('shared_contacts', 'Contact', {
	function: line(),
	organisation: organisation(),
	website: webAddress(),
	// Never public: the site forwards messages.
	email: { ...plain({}, { private: true }), type: 'email' },
});
