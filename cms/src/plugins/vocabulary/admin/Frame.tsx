import type { ReactNode } from 'react';
import { Field } from '@strapi/design-system';
import type { InputProps } from './input.ts';

/** Label, hint and error around an input, as Strapi's own inputs have them. */
export const Frame = ({ name, label, labelAction, hint, required = false, error, children }: Omit<InputProps<unknown>, 'onChange' | 'value' | 'attribute'> & { children: ReactNode }) => (
	<Field.Root name={name} id={name} hint={hint} required={required} {...(error ? { error } : {})}>
		<Field.Label action={labelAction}>{label}</Field.Label>
		{children}
		<Field.Hint />
		<Field.Error />
	</Field.Root>
);
