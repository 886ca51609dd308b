import { Route, Routes } from 'react-router-dom';
import { FilesPage } from './FilesPage.tsx';
import { KeptPage } from './KeptPage.tsx';

/** The pages of care by their address. */
export default function CarePages() {
	return (
		<Routes>
			<Route index element={<KeptPage />} />
			<Route path="files" element={<FilesPage />} />
		</Routes>
	);
}
