import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Korean. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': '바이오매스 탄소 제거',
  'pathway.direct_air_capture': '직접 공기 포집',
  'pathway.enhanced_weathering': '풍화 촉진',
  'pathway.marine_carbon_removal': '해양 탄소 제거',
};
