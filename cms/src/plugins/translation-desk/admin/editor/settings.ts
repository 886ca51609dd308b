/** What a person chose for their editor, kept in this browser. */
interface Setting {
	read(): string;
	write(value: string): void;
}

function setting(name: string, otherwise: string): Setting {
	const key = `erasmi-desk:${name}`;
	return {
		read: () => {
			try {
				return localStorage.getItem(key) ?? otherwise;
			} catch {
				// A browser without storage keeps no choices.
				return otherwise;
			}
		},
		write: (value) => {
			try {
				localStorage.setItem(key, value);
			} catch {
				// As above.
			}
		},
	};
}

/** Helper language, empty for none. */
export const helperSetting = setting('helper', '');
/** `off` for people whose speech input or screen reader types single letters. */
export const singleKeySetting = setting('single-keys', 'on');
