// Strapi takes only `.js` here; Node strips the types of everything behind it.
export { default } from './server/index.ts';
