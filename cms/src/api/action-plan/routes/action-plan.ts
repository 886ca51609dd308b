import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::action-plan.action-plan', { only: ['find', 'findOne'] });
