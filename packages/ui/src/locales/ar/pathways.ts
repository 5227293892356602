import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Arabic. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'إزالة الكربون بالكتلة الحيوية',
  'pathway.direct_air_capture': 'الالتقاط المباشر من الهواء',
  'pathway.enhanced_weathering': 'التجوية المعززة',
  'pathway.marine_carbon_removal': 'الإزالة البحرية',
};
