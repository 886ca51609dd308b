/** Fields in which something is chosen: terms, values of closed lists, items of other lists of the entry. */
import type { FormField, Input, InputOf } from '../../../server/form/inputs.ts';
import { useWords } from '../../use-words.ts';
import { written } from '../written.ts';
import { optionsOf, useTerms, type Term } from '../terms.ts';
import type { FormContext, Framed } from './Field.tsx';
import { TickList, type Option } from './TickList.tsx';

type Of<K extends Input['as']> = Framed<InputOf<K>>;

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
const changed = (list: readonly string[], value: string, isChosen: boolean): string[] | null => {
	const next = isChosen ? [...list, value] : list.filter((each) => each !== value);
	return next.length > 0 ? next : null;
};

export function ConceptField({ field: { input }, form, ...rest }: Of<'concept'>) {
	const terms = within(useTerms(input.scheme), form.session.value('country'));
	return <Select {...rest} form={form} options={optionsOf(terms)} />;
}

/** Regions of the entry's country come alone. */
function within(terms: readonly Term[], country: unknown): readonly Term[] {
	const here = new Set(terms.map(({ notation }) => notation));
	return terms.filter(({ broader }) => broader === undefined || here.has(broader) || typeof country !== 'string' || !country || broader === country);
}

export function ConceptsField({ field: { input }, ...rest }: Of<'concepts'>) {
	return <Ticks {...rest} options={optionsOf(useTerms(input.scheme))} />;
}

export function ChoiceField({ field: { input }, ...rest }: Of<'choice'>) {
	return <Select {...rest} options={input.choices} />;
}

export function ChoicesField({ field: { input }, ...rest }: Of<'choices'>) {
	return <Ticks {...rest} options={input.choices} />;
}

export function ItemField({ field: { input }, ...rest }: Of<'item'>) {
	return <OfList {...rest} list={input.list}>{(options) => <Select {...rest} options={options} isText />}</OfList>;
}

export function ItemsField({ field: { input }, ...rest }: Of<'items'>) {
	return <OfList {...rest} list={input.list}>{(options) => <Ticks {...rest} options={options} />}</OfList>;
}

/** What can be pointed to has to be there first. */
function OfList({ list, label, form, children }: { list: string; label: string; form: FormContext; children: (options: readonly Option[]) => React.ReactNode }) {
	const { say } = useWords();
	const field = form.entry.form.find(({ name }) => name === list);
	const items = form.session.value(list);
	const options = field && Array.isArray(items) ? (items as Record<string, unknown>[]).map((item, index) => ({ value: String(item.key), label: titleOf(field, item) || `${field.label} ${index + 1}` })) : [];
	if (options.length > 0) return children(options);
	return (
		<p>
			<span className="label">{label}</span>
			<small>{say('items.first', { label: field?.label ?? list })}</small>
		</p>
	);
}

/** The first words of an item stand for it. */
export function titleOf({ input }: FormField, item: Record<string, unknown>): string {
	if (input.as !== 'list') return '';
	const worded = input.fields.filter((field) => ['line', 'text', 'word'].includes(field.input.as));
	return worded.map(({ name }) => item[name]).find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? '';
}

export function YesField({ value, label, describedBy, form: { isReadOnly }, onChange }: Of<'yes-no'>) {
	return (
		<label className="tick">
			<input type="checkbox" checked={value === true} disabled={isReadOnly} aria-describedby={describedBy} onChange={({ target }) => onChange(target.checked)} />
			<span>{label}</span>
		</label>
	);
}

type Choosing = Pick<Framed<Input>, 'value' | 'label' | 'id' | 'describedBy' | 'form' | 'onChange'> & { options: readonly Option[] };

/** @param isText options are in the language of the entry */
function Select({ value, label, describedBy, form: { isReadOnly, snapshot }, options, isText = false, onChange }: Choosing & { isText?: boolean }) {
	const { say } = useWords();
	return (
		<label>
			<span>{label}</span>
			<select value={typeof value === 'string' ? value : ''} disabled={isReadOnly} aria-describedby={describedBy} {...(isText ? written(snapshot.locale) : {})} onChange={({ target }) => onChange(target.value || null)}>
				<option value="">{say('place.choose')}</option>
				{options.map(({ value: code, label: name, depth = 0 }) => (
					<option key={code} value={code}>
						{`${'\u2003'.repeat(depth)}${name}`}
					</option>
				))}
			</select>
		</label>
	);
}

function Ticks({ value, label, describedBy, form: { isReadOnly }, options, onChange }: Choosing) {
	const chosen = listOf(value);
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>{label}</legend>
			<TickList options={options} chosen={chosen} isReadOnly={isReadOnly} onChoose={(code, isChosen) => onChange(changed(chosen, code, isChosen))} />
		</fieldset>
	);
}
