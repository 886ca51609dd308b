import { useState } from 'react';
import { Box, Combobox, ComboboxOption } from '@strapi/design-system';
import { useWords } from './input.ts';
import { matching, type Option } from './options.ts';

interface PickerProps {
	options: readonly Option[];
	/** Chosen now; the field shows its label. Leave it out where choosing adds to a list. */
	value?: string;
	placeholder: string;
	disabled?: boolean;
	loading?: boolean;
	/** Filters elsewhere, as a search on the server does. */
	onSearch?(question: string): void;
	onPick(value: string): void;
	onClear?(): void;
}

/** A field that searches while one writes; arrows, Enter and Escape work, and screen readers hear the options. */
export function Picker({ options, value, placeholder, disabled = false, loading = false, onSearch, onPick, onClear }: PickerProps) {
	const { say } = useWords();
	const label = options.find((option) => option.value === value)?.label ?? value ?? '';
	/** `undefined`: nobody is writing, the field shows what is chosen. */
	const [question, setQuestion] = useState<string>();
	const shown = onSearch || question === undefined ? options : matching(options, question);

	return (
		<Combobox
			autocomplete="none"
			disabled={disabled}
			loading={loading}
			loadingMessage={say('loading')}
			noOptionsMessage={() => say('none')}
			placeholder={placeholder}
			clearLabel={say('clear')}
			textValue={question ?? label}
			value={value ?? ''}
			onInputChange={(event: { currentTarget: { value: string } }) => {
				setQuestion(event.currentTarget.value);
				onSearch?.(event.currentTarget.value);
			}}
			onTextValueChange={() => undefined}
			onOpenChange={(open?: boolean) => {
				if (open === false) setQuestion(undefined);
			}}
			onChange={(picked?: string) => {
				setQuestion(undefined);
				if (picked) onPick(picked);
			}}
			{...(onClear && value ? { onClear: () => { setQuestion(undefined); onClear(); } } : {})}
		>
			{shown.map((option) => (
				<ComboboxOption key={option.value} value={option.value} textValue={option.label}>
					<Box tag="span" style={{ paddingInlineStart: `${(option.depth ?? 0) * 1.6}rem` }}>
						{option.label}
					</Box>
				</ComboboxOption>
			))}
		</Combobox>
	);
}
