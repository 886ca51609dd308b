/** Refuses a request with a sentence that arrives. */
import { errors } from '@strapi/utils';

/**
 * Strapi's router turns every ForbiddenError of a controller into a bare "Forbidden"; it lets only this kind of it through.
 * @throws PolicyError always
 */
export function refuse(message: string, details: Record<string, unknown> = {}): never {
	throw new errors.PolicyError(message, details);
}
