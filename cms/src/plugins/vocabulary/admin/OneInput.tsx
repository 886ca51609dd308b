import { Frame } from './Frame.tsx';
import { useWords, type InputProps } from './input.ts';
import type { Option } from './options.ts';
import { Picker } from './Picker.tsx';
import type { Loaded } from './use-loaded.ts';

/** One value out of a list. */
export function OneInput({ loaded, ...props }: InputProps<string> & { loaded: Loaded<Option[]> }) {
	const { say } = useWords();
	const { name, value, disabled = false, onChange } = props;

	return (
		<Frame {...props}>
			<Picker
				options={loaded.state === 'loaded' ? loaded.data : []}
				{...(value ? { value } : {})}
				placeholder={loaded.state === 'failed' ? say('failed') : say('search')}
				loading={loaded.state === 'loading'}
				disabled={disabled || loaded.state === 'failed'}
				onPick={(picked) => onChange(name, picked)}
				onClear={() => onChange(name, null)}
			/>
		</Frame>
	);
}
