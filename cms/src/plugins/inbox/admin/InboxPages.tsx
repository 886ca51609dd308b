import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ListPage } from './ListPage.tsx';
import { MessagePage } from './MessagePage.tsx';
import { readPermission } from './paths.ts';
import { VisitsPage } from './VisitsPage.tsx';

/** The pages of the inbox by their address. */
export default function InboxPages() {
	return (
		<Page.Protect permissions={[readPermission]}>
			<Routes>
				<Route index element={<ListPage />} />
				<Route path="visits" element={<VisitsPage />} />
				<Route path=":id" element={<MessagePage />} />
			</Routes>
		</Page.Protect>
	);
}
