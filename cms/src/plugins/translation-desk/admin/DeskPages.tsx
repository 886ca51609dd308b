import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { EditorPage } from './editor/EditorPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { readPermission } from './paths.ts';
import { ConcordancePage } from './terms/ConcordancePage.tsx';
import { TermsPage } from './terms/TermsPage.tsx';
import { WorklistPage } from './WorklistPage.tsx';

/** The desk's pages by their address. */
export default function DeskPages() {
	return (
		<Page.Protect permissions={[readPermission]}>
			<Routes>
				<Route index element={<OverviewPage />} />
				<Route path="work" element={<WorklistPage />} />
				<Route path="terms" element={<TermsPage />} />
				<Route path="concordance" element={<ConcordancePage />} />
				<Route path=":type/:documentId/:locale" element={<EditorPage />} />
			</Routes>
		</Page.Protect>
	);
}
