import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Simplified Chinese. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': '生物质碳清除',
  'pathway.direct_air_capture': '直接空气捕集',
  'pathway.enhanced_weathering': '增强风化',
  'pathway.marine_carbon_removal': '海洋碳清除',
};
