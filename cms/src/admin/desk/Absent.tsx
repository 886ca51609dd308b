/** What stands in place of something that is not there yet, or did not come. */
export function Loading({ text }: { text: string }) {
	return (
		<p className="card" role="status">
			{text}
		</p>
	);
}

/** `text`: what happened. `retry`: name of the button. */
export function NotLoaded({ text, retry, onRetry }: { text: string; retry: string; onRetry: () => void }) {
	return (
		<div className="card" role="alert">
			<p>{text}</p>
			<p>
				<button type="button" onClick={onRetry}>
					{retry}
				</button>
			</p>
		</div>
	);
}
