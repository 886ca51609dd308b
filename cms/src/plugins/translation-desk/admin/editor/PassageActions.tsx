import type { Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';

interface Props {
	can: Entry['can'];
	passage: Passage;
	/** Checking it is the next step. */
	isApproving: boolean;
	canApprove: boolean;
	onConfirm: () => void;
	onApprove: () => void;
	onReject: () => void;
	onCopy: () => void;
	onSameMeaning: () => void;
}

/** What can be done with a passage; the likeliest stands out. */
export function PassageActions({ can, passage, isApproving, canApprove, onConfirm, onApprove, onReject, onCopy, onSameMeaning }: Props) {
	const { say } = useWords();
	const canWrite = can.canTranslate || can.canCheck;
	return (
		<div className="bar wide">
			{canWrite && (
				<button type="button" className={isApproving ? '' : 'primary'} onClick={onConfirm}>
					{say('act.confirm')} <kbd>Ctrl ↵</kbd>
				</button>
			)}
			{canApprove && (
				<>
					<button type="button" className={isApproving ? 'primary' : ''} onClick={onApprove}>
						{say('act.approve')} <kbd>Ctrl ⇧ ↵</kbd>
					</button>
					<button type="button" onClick={onReject}>
						{say('act.reject')}
					</button>
				</>
			)}
			{canWrite && (
				<button type="button" onClick={onCopy}>
					{say('act.copy')} <kbd>Alt 0</kbd>
				</button>
			)}
			{passage.staleness === 'changed' && can.saysSameMeaning && (
				<button type="button" onClick={onSameMeaning}>
					{say('act.sameMeaning')}
				</button>
			)}
		</div>
	);
}
