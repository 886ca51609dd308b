import { useId, type ReactNode } from 'react';
import type { FormField, Input, InputOf } from '../../../server/form/inputs.ts';
import { useWords } from '../../use-words.ts';
import type { AnswerProps } from '../Question.tsx';
import { RoughDate } from '../RoughDate.tsx';
import { AddressField, DateField, DurationField, EmailField, NumberField, WordsField } from './plain.tsx';
import { ChoiceField, ChoicesField, ConceptField, ConceptsField, ItemField, ItemsField, YesField } from './choosing.tsx';
import { EntriesField } from './EntriesField.tsx';
import { FileField } from './FileField.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { RichField } from './RichField.tsx';

/** What a field needs to know of the form around it. */
export type FormContext = Pick<AnswerProps, 'session' | 'snapshot' | 'entry' | 'isReadOnly'>;

export interface FieldProps<I extends Input = Input> {
	field: FormField & { input: I };
	/** From the entry down, with numbers of list items: `goals.0.indicator`. */
	path: string;
	value: unknown;
	form: FormContext;
	/** A sentence that says what is meant. */
	help?: string | undefined;
	onChange(value: unknown): void;
}

/** What stands around every field: its name, and what describes it. */
export interface Framed<I extends Input> extends FieldProps<I> {
	label: string;
	id: string;
	describedBy: string | undefined;
}

type Kind = Input['as'];
type Fields = { [K in Kind]: (props: Framed<InputOf<K>>) => ReactNode };

const fields: Fields = {
	line: (props) => <WordsField {...props} />,
	text: (props) => <WordsField {...props} />,
	rich: (props) => <RichField {...props} />,
	word: (props) => <WordsField {...props} />,
	number: (props) => <NumberField {...props} />,
	address: (props) => <AddressField {...props} />,
	email: (props) => <EmailField {...props} />,
	duration: (props) => <DurationField {...props} />,
	day: (props) => <DateField {...props} />,
	moment: (props) => <DateField {...props} />,
	'rough-date': ({ label, value, form, describedBy, onChange }) => <RoughDate legend={label} value={String(value ?? '')} disabled={form.isReadOnly} describedBy={describedBy} onChange={onChange} />,
	concept: (props) => <ConceptField {...props} />,
	concepts: (props) => <ConceptsField {...props} />,
	choice: (props) => <ChoiceField {...props} />,
	choices: (props) => <ChoicesField {...props} />,
	'yes-no': (props) => <YesField {...props} />,
	item: (props) => <ItemField {...props} />,
	items: (props) => <ItemsField {...props} />,
	entries: (props) => <EntriesField {...props} />,
	organisation: (props) => <OrganisationField {...props} />,
	file: (props) => <FileField {...props} />,
	group: (props) => <GroupField {...props} />,
	// Lists have questions of their own; reports and readings are made on the plan's page.
	list: () => null,
};

/** One field as the schema says it is asked for, with what is wrong with it. */
export function Field(props: FieldProps) {
	const { field, path, form, help } = props;
	const { say } = useWords();
	const id = useId();
	const problems = form.entry.problems.filter((problem) => problem.path === path && problem.kind !== 'missing');
	const describedBy = [...(help ? [`${id}-help`] : []), ...(problems.length > 0 ? [`${id}-wrong`] : [])].join(' ') || undefined;
	const label = field.isOptional ? say('field.optional', { label: field.label }) : field.label;
	// The table has a field for each kind of input; the compiler does not follow the kind into it.
	const draw = fields[field.input.as] as (props: Framed<Input>) => ReactNode;
	return (
		<div className="field">
			{draw({ ...props, label, id, describedBy })}
			{help && <small id={`${id}-help`}>{help}</small>}
			{problems.length > 0 && (
				<p className="note bad" id={`${id}-wrong`}>
					{problems.map(({ message }) => message).join(' ')}
				</p>
			)}
		</div>
	);
}

/** Fields that belong together, under one name. */
function GroupField({ field: { input }, path, value, label, describedBy, form, onChange }: Framed<InputOf<'group'>>) {
	const group = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>{label}</legend>
			{input.fields.map((field) => (
				<Field key={field.name} field={field} path={`${path}.${field.name}`} value={group[field.name] ?? null} form={form} onChange={(next) => onChange({ ...group, [field.name]: next })} />
			))}
		</fieldset>
	);
}
