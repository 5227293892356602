import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Hebrew. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'הסרת פחמן באמצעות ביומסה',
  'pathway.direct_air_capture': 'לכידה ישירה מהאוויר',
  'pathway.enhanced_weathering': 'בליה מואצת',
  'pathway.marine_carbon_removal': 'הסרת פחמן ימית',
};
