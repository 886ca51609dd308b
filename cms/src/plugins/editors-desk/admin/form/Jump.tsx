import type { ReactNode } from 'react';

/** Leads to another question of the same form. Its address can be kept and opened. */
export function Jump({ to, isHere = false, onGo, children }: { to: string; isHere?: boolean; onGo: (to: string) => void; children: ReactNode }) {
	return (
		<a
			href={`?step=${to}`}
			aria-current={isHere ? 'step' : undefined}
			onClick={(event) => {
				event.preventDefault();
				onGo(to);
			}}
		>
			{children}
		</a>
	);
}
