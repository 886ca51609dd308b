import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Bell as BellIcon } from '@strapi/icons';
import { styled } from 'styled-components';
import { unread } from './unread.ts';
import { useWords } from './use-words.ts';

const Frame = styled.span`
	position: relative;
	display: inline-flex;
`;

/** White on this blue has a contrast of 6.9, in light and dark. */
const Count = styled.span`
	position: absolute;
	inset-block-start: -0.9rem;
	inset-inline-start: 1rem;
	min-inline-size: 1.8rem;
	padding-inline: 0.4rem;
	border-radius: 0.9rem;
	background: #4945ff;
	color: #fff;
	font-size: 1.1rem;
	font-weight: 600;
	line-height: 1.8rem;
	text-align: center;
`;

/** The icon of the menu's link, with the number of unread notices. */
export function Bell({ width, height, fill }: { width: string; height: string; fill: string }) {
	const { say } = useWords();
	const count = useSyncExternalStore(unread.subscribe, unread.get);
	const frame = useRef<HTMLSpanElement>(null);
	const name = say('bell', { count });

	// Strapi gives the link a fixed name; who does not see the number hears it there.
	useEffect(() => frame.current?.closest('a')?.setAttribute('aria-label', name), [name]);

	return (
		<Frame ref={frame} aria-hidden="true">
			<BellIcon width={width} height={height} fill={fill} />
			{count > 0 && <Count>{count > 99 ? '99+' : count}</Count>}
		</Frame>
	);
}
