import { Route, Routes } from 'react-router-dom';
import { FormPage } from './form/FormPage.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { StartPlanPage } from './plan/StartPlanPage.tsx';
import { HistoryPage } from './review/HistoryPage.tsx';
import { OldReviewPage } from './review/OldReviewPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';

/** The desk's pages by their address. */
export function EditorsPages() {
	return (
		<Routes>
			<Route path=":type/:documentId" element={<FormPage />} />
			<Route path="help/:type" element={<HelpPage />} />
			<Route path="review/:documentId" element={<OldReviewPage />} />
			<Route path="review/:type/:documentId" element={<ReviewPage />} />
			<Route path="history/:type/:documentId" element={<HistoryPage />} />
			<Route path="start-plan" element={<StartPlanPage />} />
			<Route path="plan/:documentId" element={<PlanPage />} />
		</Routes>
	);
}
