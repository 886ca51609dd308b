import { choices, common, concept, concepts, duration, entryLinks, factList, integer, languages, line, paragraph, plain, roughDate, textList, webAddress } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

const unlessElsewhere = { publish: { unless: 'externalUrl' } } as const;

/** An open educational resource: a method, a checklist, a template, or a pointer to somebody else's. */
export default localizedType('resource', 'resources', 'Resource', {
	title: line({ words: 15, publish: true, lead: true }),
	description: paragraph({ words: 150, publish: true, lead: true }),
	resourceType: concept('resource-type', { publish: true }),
	inLanguage: languages(unlessElsewhere),
	creators: factList('resource.creator', unlessElsewhere),
	publisher: plain(),
	datePublished: roughDate(),
	audience: concepts('target-group'),
	competences: concepts('competence'),
	methods: concepts('method'),
	networkPhases: concepts('network-phase'),
	duration: duration(),
	groupMin: integer(),
	groupMax: integer(),
	materials: paragraph({ words: 60 }),
	steps: textList('resource.step'),
	tips: paragraph({ words: 120 }),
	files: factList('resource.file'),
	externalUrl: webAddress(),
	country: concept('country'),
	accessibilityFeatures: choices('accessibility-features'),
	isBasedOn: entryLinks(['resource', 'module', 'case']),
	media: textList('shared.picture'),
	...common({ licence: {} }),
});
