import { Route, Routes } from 'react-router-dom';
import { OwnPage } from './OwnPage.tsx';
import { PeoplePage } from './PeoplePage.tsx';

/** The pages of accounts by their address. */
export default function AccountsPages() {
	return (
		<Routes>
			<Route index element={<OwnPage />} />
			<Route path="people" element={<PeoplePage />} />
		</Routes>
	);
}
