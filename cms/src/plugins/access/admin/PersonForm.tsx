import { useState } from 'react';
import { Button, Combobox, ComboboxOption, Field, Flex, Modal, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { isLocale, locales } from '@erasmi/config/locales';
import { hasTask, type Choice, type Limits, type People, type Person } from './people.ts';
import { useWords } from './use-words.ts';

interface Props {
	person: Person;
	people: People;
	onSave: (limits: Limits) => Promise<void>;
	onClose: () => void;
}

/** Asks only for limits that the person's tasks know. */
export function PersonForm({ person, people, onSave, onClose }: Props) {
	const { say, language, direction } = useWords();
	const [limits, setLimits] = useState<Limits>(person);
	const [isSaving, setSaving] = useState(false);
	const change = (part: Partial<Limits>): void => setLimits((before) => ({ ...before, ...part }));
	const choose = (organisation: string | undefined): void => {
		const { organisation: _before, ...others } = limits;
		setLimits({ ...others, ...(organisation ? { organisation } : {}) });
	};
	const save = async (): Promise<void> => {
		setSaving(true);
		const { organisation, organisations, sourceLanguages, networks } = limits;
		await onSave({ organisations, sourceLanguages, networks, ...(organisation ? { organisation } : {}) });
		setSaving(false);
	};

	return (
		<Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
			<Modal.Content dir={direction}>
				<Modal.Header>
					<Modal.Title>{person.name || person.email}</Modal.Title>
				</Modal.Header>
				<Modal.Body>
					<Flex direction="column" alignItems="stretch" gap={4}>
						<Field.Root name="organisation" hint={say('field.organisation.hint')}>
							<Field.Label>{say('field.organisation')}</Field.Label>
							<Combobox value={limits.organisation ?? ''} onChange={choose} onClear={() => choose(undefined)} placeholder={say('choice.none')}>
								{people.organisations.map(({ documentId, name }) => (
									<ComboboxOption key={documentId} value={documentId}>
										{name}
									</ComboboxOption>
								))}
							</Combobox>
							<Field.Hint />
						</Field.Root>
						{hasTask(person, 'publisher') && (
							<>
								<Several name="organisations" label={say('field.organisations')} hint={say('field.limits.hint')} choices={people.organisations} value={limits.organisations} onChange={(organisations) => change({ organisations })} />
								<Several
									name="sourceLanguages"
									label={say('field.sourceLanguages')}
									hint={say('field.limits.hint')}
									choices={locales.map((locale) => ({ documentId: locale, name: language(locale) }))}
									value={limits.sourceLanguages}
									onChange={(chosen) => change({ sourceLanguages: chosen.filter(isLocale) })}
								/>
							</>
						)}
						{hasTask(person, 'coordinator') && <Several name="networks" label={say('field.networks')} hint={say('field.networks.hint')} choices={people.networks} value={limits.networks} onChange={(networks) => change({ networks })} />}
					</Flex>
				</Modal.Body>
				<Modal.Footer>
					<Button variant="tertiary" onClick={onClose}>
						{say('action.cancel')}
					</Button>
					<Button onClick={save} loading={isSaving}>
						{say('action.save')}
					</Button>
				</Modal.Footer>
			</Modal.Content>
		</Modal.Root>
	);
}

function Several({ name, label, hint, choices, value, onChange }: { name: string; label: string; hint: string; choices: readonly Choice[]; value: readonly string[]; onChange: (value: string[]) => void }) {
	const { say } = useWords();
	return (
		<Field.Root name={name} hint={hint}>
			<Field.Label>{label}</Field.Label>
			<MultiSelect withTags value={[...value]} onChange={onChange} placeholder={say('choice.none')}>
				{choices.map((choice) => (
					<MultiSelectOption key={choice.documentId} value={choice.documentId}>
						{choice.name}
					</MultiSelectOption>
				))}
			</MultiSelect>
			<Field.Hint />
		</Field.Root>
	);
}
