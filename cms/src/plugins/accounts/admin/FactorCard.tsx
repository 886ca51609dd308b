import { useState } from 'react';
import { renderSVG } from 'uqr';
import type { Offer } from '../server/factors.ts';
import { tell } from './client.ts';
import type { Own } from './OwnPage.tsx';
import { useAct } from './use-act.ts';
import { useWords } from './use-words.ts';

/** Switches the second factor on and off. */
export function FactorCard({ own: { hasFactor, isRequired }, onChanged }: { own: Own; onChanged: () => void }) {
	const { say } = useWords();
	const { isBusy, said, perform } = useAct();
	const [offer, setOffer] = useState<Offer>();
	const [recovery, setRecovery] = useState<string[]>();
	const close = (): void => {
		setOffer(undefined);
		setRecovery(undefined);
		onChanged();
	};
	return (
		<section className="card" aria-labelledby="own-factor">
			<h2 id="own-factor">{say('factor.title')}</h2>
			<p>{say('factor.help')}</p>
			<p>
				<b>{say(hasFactor ? 'factor.on' : 'factor.off')}</b> {isRequired && say('factor.required')}
			</p>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{recovery && <Recovery codes={recovery} onKept={close} />}
			{!recovery && !hasFactor && !offer && (
				<button type="button" className="primary" disabled={isBusy} onClick={() => void perform(async () => setOffer(await tell<Offer>('/own/factor/offer', {})))}>
					{say('factor.begin')}
				</button>
			)}
			{!recovery && offer && (
				<>
					<p>{say('factor.scan')}</p>
					<p>
						<img src={`data:image/svg+xml,${encodeURIComponent(renderSVG(offer.address, { border: 4 }))}`} alt={say('factor.qr')} width={220} height={220} />
					</p>
					<p>{say('factor.key')}</p>
					<p>
						<code dir="ltr" style={{ fontSize: '1.8rem', userSelect: 'all' }}>
							{offer.secret.replace(/(.{4})(?=.)/gu, '$1 ')}
						</code>
					</p>
					<p>
						<a href={offer.address}>{say('factor.open')}</a>
					</p>
					<CodeForm label={say('factor.code')} act={say('factor.confirm')} isBusy={isBusy} onCode={(code) => void perform(async () => setRecovery(await tell<string[]>('/own/factor', { secret: offer.secret, proof: offer.proof, code })))} onCancel={() => setOffer(undefined)} />
				</>
			)}
			{!recovery && hasFactor && (
				<>
					<CodeForm label={say('factor.either')} act={say('factor.renew')} isBusy={isBusy} onCode={(code) => void perform(async () => setRecovery(await tell<string[]>('/own/factor/recovery', { code })))} />
					{!isRequired && <CodeForm label={say('factor.either')} act={say('factor.remove')} isBusy={isBusy} onCode={(code) => void perform(() => tell('/own/factor/off', { code })).then(onChanged)} />}
				</>
			)}
		</section>
	);
}

function Recovery({ codes, onKept }: { codes: string[]; onKept: () => void }) {
	const { say } = useWords();
	return (
		<>
			<p className="note warn">{say('factor.recovery')}</p>
			<ul dir="ltr" style={{ columns: '14rem', fontFamily: 'monospace', fontSize: '1.6rem' }}>
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ul>
			<p style={{ marginBlockStart: '1.2rem' }}>
				<button type="button" className="primary" onClick={onKept}>
					{say('factor.kept')}
				</button>
			</p>
		</>
	);
}

function CodeForm({ label, act, isBusy, onCode, onCancel }: { label: string; act: string; isBusy: boolean; onCode: (code: string) => void; onCancel?: () => void }) {
	const { say } = useWords();
	const [code, setCode] = useState('');
	return (
		<form
			className="bar"
			style={{ alignItems: 'end', marginBlockStart: '1.2rem' }}
			onSubmit={(event) => {
				event.preventDefault();
				onCode(code);
				setCode('');
			}}
		>
			<label style={{ flex: '1 1 16rem', maxInlineSize: '28rem' }}>
				<span>{label}</span>
				<input type="text" required autoComplete="one-time-code" dir="ltr" value={code} maxLength={20} onChange={({ target }) => setCode(target.value)} />
			</label>
			<button type="submit" disabled={isBusy}>
				{act}
			</button>
			{onCancel && (
				<button type="button" onClick={onCancel}>
					{say('cancel')}
				</button>
			)}
		</form>
	);
}
