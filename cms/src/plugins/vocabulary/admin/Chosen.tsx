import { useRef, useState } from 'react';
import { Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { useWords } from './input.ts';

interface ChosenProps {
	/** Says what the list is, for screen readers. */
	label: string;
	items: readonly { id: string; name: string; note?: string }[];
	disabled?: boolean;
	/** Absent where the order means nothing. */
	onMove?(from: number, to: number): void;
	onRemove(index: number): void;
}

/** What is chosen, in its order. Moving works by buttons, so nobody has to drag. */
export function Chosen({ label, items, disabled = false, onMove, onRemove }: ChosenProps) {
	const { say } = useWords();
	const [announcement, announce] = useState('');
	const list = useRef<HTMLUListElement>(null);

	const move = (from: number, to: number): void => {
		onMove?.(from, to);
		announce(say('moved', { name: items[from]?.name ?? '', position: to + 1, count: items.length }));
	};
	const remove = (index: number): void => {
		onRemove(index);
		announce(say('removed', { name: items[index]?.name ?? '' }));
		// The button that had the focus is gone; the list takes it, so the keyboard does not fall back to the top of the page.
		list.current?.focus();
	};

	return (
		<>
			<VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
			<Flex ref={list} tag="ul" tabIndex={-1} aria-label={say('chosen', { label })} direction="column" alignItems="stretch" gap={1} style={{ outlineOffset: '2px' }}>
				{items.map(({ id, name, note }, index) => (
					<Flex key={id} tag="li" gap={2} justifyContent="space-between" background="neutral100" hasRadius paddingLeft={3} paddingRight={1} paddingTop={1} paddingBottom={1}>
						<Typography>
							{name}
							{note && (
								<Typography textColor="neutral600" variant="pi">
									{' '}
									{note}
								</Typography>
							)}
						</Typography>
						<Flex gap={1}>
							{onMove && (
								<>
									<IconButton variant="ghost" label={say('up', { name })} disabled={disabled || index === 0} onClick={() => move(index, index - 1)}>
										<ArrowUp />
									</IconButton>
									<IconButton variant="ghost" label={say('down', { name })} disabled={disabled || index === items.length - 1} onClick={() => move(index, index + 1)}>
										<ArrowDown />
									</IconButton>
								</>
							)}
							<IconButton variant="ghost" label={say('remove', { name })} disabled={disabled} onClick={() => remove(index)}>
								<Cross />
							</IconButton>
						</Flex>
					</Flex>
				))}
			</Flex>
		</>
	);
}

/** @returns the list with one item at another place */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const rest = list.filter((_, index) => index !== from);
	return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
