import { type Environment, readEnvironment } from '@erasmi/config/environment';

let known: Environment | undefined;

/**
 * The environment of the running site. Read on first use, because a build has none.
 * @throws EnvironmentError with everything that is wrong
 */
export const environment = (): Environment => (known ??= readEnvironment(process.env, 'web'));
