import { Navigate, useParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { GuidedType } from '../../forms/index.ts';
import { ask } from '../client.ts';
import { reviewPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';

/** Notices of the first versions led to `review/<id>`, before the address said the type. */
export function OldReviewPage() {
	const { documentId = '' } = useParams();
	const { say } = useWords();
	const [type, retry] = useLoaded(documentId, () => ask<GuidedType>(`/types/${documentId}`));
	if (type.state === 'there') return <Navigate to={reviewPath(type.value, documentId)} replace />;
	return <Room title={say('review.title')}>{type.state === 'loading' ? <Waiting /> : <Failed onRetry={retry} />}</Room>;
}
