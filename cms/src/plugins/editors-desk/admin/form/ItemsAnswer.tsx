import { useState } from 'react';
import type { FormField, InputOf } from '../../server/form/inputs.ts';
import { useWords } from '../use-words.ts';
import { newKey } from './answers.ts';
import { titleOf } from './field/choosing.tsx';
import { Field, type FormContext } from './field/Field.tsx';
import { Upload } from './field/Upload.tsx';
import type { AnswerProps } from './Question.tsx';
import { written } from './written.ts';

export interface Item {
	key: string;
	[field: string]: unknown;
}

/** Items that are all seen at once; of more, only titles are. */
const OPEN_UP_TO = 2;

/** @param help sentences that say what is meant, by the name of an item's field */
export function ItemsAnswer({ describedBy, help = {}, ...form }: AnswerProps & { help?: Partial<Record<string, string>> }) {
	const { fields: [field], session, isReadOnly } = form;
	const { say } = useWords();
	const [added, setAdded] = useState('');
	if (field?.input.as !== 'list') return null;
	const { name, input } = field;
	const items = (session.value(name) ?? []) as Item[];
	const set = (next: readonly Item[]): void => session.answer(name, next);
	const add = (more: object = {}): void => {
		const item = { key: newKey(), ...more };
		setAdded(item.key);
		set([...items, item]);
	};
	const file = input.fields.find((each): each is FormField & { input: InputOf<'file'> } => each.input.as === 'file');
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			{items.length === 0 && <p className="field">{say('items.none')}</p>}
			<ol className="items">
				{items.map((item, index) => (
					<ItemCard
						key={item.key}
						list={field}
						item={item}
						index={index}
						form={form}
						help={help}
						isOpen={items.length <= OPEN_UP_TO || item.key === added}
						onChange={(next) => set(items.map((each) => (each === item ? next : each)))}
						onRemove={() => set(items.filter((each) => each !== item))}
						onUp={index === 0 ? undefined : () => set(items.with(index - 1, item).with(index, items[index - 1] ?? item))}
					/>
				))}
			</ol>
			{!isReadOnly && file && (
				<Upload
					input={file.input}
					label={say(file.input.isPicture ? 'file.picture' : 'file.file')}
					onDone={(stored) => {
						session.know({ file: stored });
						add({ [file.name]: stored.id });
					}}
				/>
			)}
			{!isReadOnly && !file && (
				<p className="field">
					<button type="button" onClick={() => add()}>
						{say(items.length === 0 ? 'items.add' : 'items.another')}
					</button>
				</p>
			)}
		</div>
	);
}

interface CardProps {
	list: FormField;
	item: Item;
	index: number;
	form: FormContext;
	help: Partial<Record<string, string>>;
	isOpen: boolean;
	onChange: (item: Item) => void;
	onRemove: () => void;
	/** Absent for the first one. */
	onUp: (() => void) | undefined;
}

function ItemCard({ list, item, index, form, help, isOpen, onChange, onRemove, onUp }: CardProps) {
	const { say, number } = useWords();
	const { entry, snapshot, isReadOnly } = form;
	const name = `${list.label} ${number(index + 1)}`;
	const title = titleOf(list, item);
	const path = `${list.name}.${index}`;
	const missing = entry.problems.filter((problem) => problem.path.startsWith(`${path}.`) && problem.kind === 'missing');
	return (
		<li>
			<details open={isOpen}>
				<summary>
					{name}
					{title && (
						<>
							{': '}
							<bdi {...written(snapshot.locale)}>{title}</bdi>
						</>
					)}
				</summary>
				{list.input.as === 'list' &&
					list.input.fields.map((field) => (
						<Field key={field.name} field={field} path={`${path}.${field.name}`} value={item[field.name] ?? null} form={form} help={help[field.name]} onChange={(value) => onChange({ ...item, [field.name]: value })} />
					))}
				{missing.length > 0 && (
					<ul className="note warn">
						{missing.map(({ path: where, message }) => (
							<li key={where}>{message}</li>
						))}
					</ul>
				)}
				{!isReadOnly && (
					<p className="bar field">
						{onUp && (
							<button type="button" onClick={onUp}>
								{say('items.up', { name })}
							</button>
						)}
						<button type="button" onClick={onRemove}>
							{say('remove', { name })}
						</button>
					</p>
				)}
			</details>
		</li>
	);
}
