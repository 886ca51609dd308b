import { Route, Routes } from 'react-router-dom';
import { FormPage } from './form/FormPage.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { StartPlanPage } from './plan/StartPlanPage.tsx';
import { ReviewPage } from './review/ReviewPage.tsx';

/** The desk's pages by their address. */
export function EditorsPages() {
	return (
		<Routes>
			<Route path="case/:documentId" element={<FormPage />} />
			<Route path="review/:documentId" element={<ReviewPage />} />
			<Route path="start-plan" element={<StartPlanPage />} />
			<Route path="plan/:documentId" element={<PlanPage />} />
		</Routes>
	);
}
