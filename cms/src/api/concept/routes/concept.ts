import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::concept.concept', { only: ['find', 'findOne'] });
