/**
 * How often somebody may send a form. An address is only ever seen as a hash with a salt of the day, in memory: at
 * midnight (UTC) and at a restart nobody can tell any more who had sent something.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';

interface Limits {
	/** Within `windowMs`, from one address. */
	inWindow: number;
	windowMs: number;
	/** Within a day, from one address. */
	inDay: number;
	/** Within `windowMs`, from everybody together. */
	overall: number;
}

type Turn = { ok: true } | { ok: false; retryAfterMs: number };

/** Addresses remembered at most; the oldest are forgotten first. */
const MAX_ADDRESSES = 20_000;
const DAY_MS = 24 * 60 * 60_000;

export class RateLimit {
	readonly #limits: Limits;
	readonly #sent = new LRUCache<string, number[]>({ max: MAX_ADDRESSES });
	#all: number[] = [];
	#day = -1;
	#salt = randomBytes(32);

	constructor(limits: Limits) {
		this.#limits = limits;
	}

	/** Counts this attempt when it is allowed. */
	take(address: string, now: number = Date.now()): Turn {
		this.#startDay(Math.floor(now / DAY_MS));
		const { windowMs, inWindow, inDay, overall } = this.#limits;
		const who = createHmac('sha256', this.#salt).update(householdOf(address)).digest('base64');
		const own = this.#sent.get(who) ?? [];
		const recent = own.filter((at) => now - at < windowMs);
		this.#all = this.#all.filter((at) => now - at < windowMs);

		if (own.length >= inDay) return { ok: false, retryAfterMs: (this.#day + 1) * DAY_MS - now };
		const full = recent.length >= inWindow ? recent : this.#all.length >= overall ? this.#all : undefined;
		if (full) return { ok: false, retryAfterMs: windowMs - (now - Math.min(...full)) };

		this.#sent.set(who, [...own, now]);
		this.#all.push(now);
		return { ok: true };
	}

	#startDay(day: number): void {
		if (day === this.#day) return;
		this.#day = day;
		this.#salt = randomBytes(32);
		this.#sent.clear();
	}
}

/** One household has a whole network of IPv6 addresses: its first 64 bits say who it is. */
function householdOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const front = head.split(':').filter(Boolean);
	const back = tail?.split(':').filter(Boolean) ?? [];
	const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length) }, () => '0');
	return [...front, ...zeros, ...back].slice(0, 4).map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
