import { useEffect, useState } from 'react';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Limits, People, Person } from './people.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonForm } from './PersonForm.tsx';
import { useWords } from './use-words.ts';

/** Which organisation each account belongs to, and what its tasks are limited to. */
export default function PeoplePage() {
	const { get, put } = useFetchClient();
	const { toggleNotification } = useNotification();
	const { say, direction } = useWords();
	const [people, setPeople] = useState<People | 'failed'>();
	const [chosen, setChosen] = useState<Person>();

	const load = (): Promise<void> => get<{ data: People }>('/access/people').then(({ data }) => setPeople(data.data), () => setPeople('failed'));
	useEffect(() => void load(), []);

	const save = async (person: Person, limits: Limits): Promise<void> => {
		try {
			await put(`/access/people/${person.id}`, limits);
			toggleNotification({ type: 'success', message: say('saved') });
			setChosen(undefined);
			await load();
		} catch {
			toggleNotification({ type: 'danger', message: say('failed') });
		}
	};

	if (people === 'failed') return <Page.Error />;
	if (!people) return <Page.Loading />;

	return (
		<Page.Protect permissions={[{ action: 'plugin::access.people', subject: null }]}>
			<Page.Main dir={direction}>
				<Page.Title>{say('people.title')}</Page.Title>
				<Layouts.Header title={say('people.title')} subtitle={say('people.subtitle', { count: people.people.length })} />
				<Layouts.Content>
					<PeopleTable people={people} onChoose={setChosen} />
				</Layouts.Content>
				{chosen && <PersonForm person={chosen} people={people} onSave={(limits) => save(chosen, limits)} onClose={() => setChosen(undefined)} />}
			</Page.Main>
		</Page.Protect>
	);
}
