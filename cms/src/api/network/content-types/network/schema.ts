import { common, concept, concepts, factList, line, organisation, paragraph, plain, richText, roughDate, textGroup, textList, webAddress, whereabouts } from '../../../../schema/attributes';
import { localizedType } from '../../../../schema/content-type';

/** A network of state and non-state organisations in a region. */
export default localizedType('network', 'networks', 'Network', {
	title: line({ words: 15, publish: true, lead: true }),
	shortName: plain(),
	mission: paragraph({ words: 60, publish: true, lead: true }),
	place: line({ words: 12, publish: true }),
	...whereabouts(),
	form: concept('network-form'),
	founded: roughDate(),
	phase: concept('network-phase'),
	phases: factList('network.phase'),
	coordinator: organisation(),
	members: factList('network.member'),
	story: richText({ words: 800 }),
	meetingRhythm: line({ words: 20 }),
	workingGroups: textList('network.working-group'),
	meetings: factList('network.meeting'),
	targetGroups: concepts('target-group'),
	fieldsOfAction: concepts('field-of-action'),
	methods: concepts('method'),
	evidenceLevel: concept('evidence-level', {}, { default: 'self-reported' }),
	funding: concepts('funding-source'),
	figures: textList('shared.figure'),
	successFactors: textList('shared.success-factor'),
	obstacles: textList('shared.obstacle'),
	website: webAddress(),
	media: textList('shared.picture'),
	contact: textGroup('shared.contact'),
	...common({ sources: { publish: true } }),
});
