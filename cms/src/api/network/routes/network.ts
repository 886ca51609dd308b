import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::network.network', { only: ['find', 'findOne'] });
