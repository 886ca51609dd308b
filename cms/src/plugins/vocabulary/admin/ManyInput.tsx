import { Flex, Typography } from '@strapi/design-system';
import { Chosen } from './Chosen.tsx';
import { Frame } from './Frame.tsx';
import { useWords, type InputProps } from './input.ts';
import type { Option } from './options.ts';
import { Picker } from './Picker.tsx';
import type { Loaded } from './use-loaded.ts';

/** Several values out of a list: what is chosen, and a field to add another. */
export function ManyInput({ loaded, ...props }: InputProps<string[]> & { loaded: Loaded<Option[]> }) {
	const { say } = useWords();
	const { name, attribute, value, disabled = false, onChange, label } = props;
	const chosen = Array.isArray(value) ? value : [];
	const options = loaded.state === 'loaded' ? loaded.data : [];
	const max = attribute.options?.max ?? Infinity;
	const isFull = chosen.length >= max;
	const nameOf = (id: string): string => options.find((option) => option.value === id)?.label ?? (loaded.state === 'loaded' ? say('unknown', { name: id }) : id);
	const set = (next: string[]): void => onChange(name, next.length > 0 ? next : null);

	return (
		<Frame {...props}>
			<Flex direction="column" alignItems="stretch" gap={2}>
				<Chosen label={String(label)} items={chosen.map((id) => ({ id, name: nameOf(id) }))} disabled={disabled} onRemove={(index) => set(chosen.filter((_, each) => each !== index))} />
				{isFull ? (
					<Typography variant="pi" textColor="neutral600">
						{say('full', { max })}
					</Typography>
				) : (
					<Picker
						options={options.filter((option) => !chosen.includes(option.value))}
						placeholder={loaded.state === 'failed' ? say('failed') : say('search')}
						loading={loaded.state === 'loading'}
						disabled={disabled || loaded.state === 'failed'}
						onPick={(picked) => set([...chosen, picked])}
					/>
				)}
			</Flex>
		</Frame>
	);
}
