/** An organisation and those it works with most, as the actor figure shows them: it leads, the others sit round it. */
import { type Seated, seated } from '#lib/components/seats.ts';
import type { OrganisationView } from '#lib/content-types.ts';

/** In the order of the figure and its list; `shared` is absent for the organisation itself. */
type Together = Seated & { shared?: number };

export function together({ organisation, partners }: Pick<OrganisationView, 'organisation' | 'partners'>): Together[] {
	const shared = new Map(partners.map((partner) => [partner.organisation.id, partner.shared]));
	return seated([{ key: organisation.id, organisation, role: 'lead' }, ...partners.map((partner) => ({ key: partner.organisation.id, organisation: partner.organisation }))]).map((seat) => {
		const count = shared.get(seat.id);
		return count === undefined ? seat : { ...seat, shared: count };
	});
}
