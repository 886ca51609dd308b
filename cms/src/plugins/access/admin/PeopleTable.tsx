import { Badge, Flex, IconButton, Table, Tbody, Td, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { hasTask, nameOf, type People, type Person } from './people.ts';
import { useWords } from './use-words.ts';

export function PeopleTable({ people, onChoose }: { people: People; onChoose: (person: Person) => void }) {
	const { say } = useWords();
	const columns = ['column.name', 'column.tasks', 'column.organisation', 'column.limits'] as const;

	return (
		<Table colCount={columns.length + 1} rowCount={people.people.length + 1} aria-label={say('people.title')}>
			<Thead>
				<Tr>
					{columns.map((column) => (
						<Th key={column}>
							<Typography variant="sigma">{say(column)}</Typography>
						</Th>
					))}
					<Th>
						<VisuallyHidden>{say('column.change')}</VisuallyHidden>
					</Th>
				</Tr>
			</Thead>
			<Tbody>
				{people.people.map((person) => (
					<Tr key={person.id}>
						<Td>
							<Flex direction="column" alignItems="flex-start">
								<Typography fontWeight="semiBold" textColor="neutral800">
									{person.name}
								</Typography>
								<Typography variant="pi" textColor="neutral600">
									{person.email}
								</Typography>
								{!person.isActive && <Badge>{say('account.inactive')}</Badge>}
							</Flex>
						</Td>
						<Td>
							<Tasks person={person} />
						</Td>
						<Td>
							<Typography textColor="neutral800">{person.organisation ? nameOf(people.organisations, person.organisation) : '–'}</Typography>
						</Td>
						<Td>
							<LimitsText person={person} people={people} />
						</Td>
						<Td>
							<IconButton label={say('change.of', { name: person.name || person.email })} onClick={() => onChoose(person)}>
								<Pencil />
							</IconButton>
						</Td>
					</Tr>
				))}
			</Tbody>
		</Table>
	);
}

function Tasks({ person }: { person: Person }) {
	const { say, language } = useWords();
	return (
		<Flex gap={1} wrap="wrap">
			{person.roles.map(({ kind, locale, name }) => (
				<Badge key={name}>{kind ? say(`role.${kind}`, { language: locale ? language(locale) : '' }) : name}</Badge>
			))}
		</Flex>
	);
}

function LimitsText({ person, people }: { person: Person; people: People }) {
	const { language, list } = useWords();
	const limits = [
		...(hasTask(person, 'publisher') ? [...person.organisations.map((id) => nameOf(people.organisations, id)), ...person.sourceLanguages.map(language)] : []),
		...(hasTask(person, 'coordinator') ? person.networks.map((id) => nameOf(people.networks, id)) : []),
	];
	return <Typography textColor="neutral800">{limits.length > 0 ? list(limits) : '–'}</Typography>;
}
