import { line } from '../../schema/attributes';
import { component } from '../../schema/content-type';

export default component('assessment_scales', 'Scale', {
	s1: line({ words: 6 }),
	s2: line({ words: 6 }),
	s3: line({ words: 6 }),
	s4: line({ words: 6 }),
	s5: line({ words: 6 }),
});
