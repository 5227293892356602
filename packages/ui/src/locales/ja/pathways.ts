import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Japanese. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'バイオマスによる炭素除去',
  'pathway.direct_air_capture': '直接空気回収（DAC）',
  'pathway.enhanced_weathering': '風化促進',
  'pathway.marine_carbon_removal': '海洋での炭素除去',
};
