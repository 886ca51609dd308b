import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::learning-path.learning-path', { only: ['find', 'findOne'] });
