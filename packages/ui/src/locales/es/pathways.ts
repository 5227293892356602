import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Spanish. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'Eliminación mediante biomasa',
  'pathway.direct_air_capture': 'Captura directa del aire',
  'pathway.enhanced_weathering': 'Meteorización acelerada',
  'pathway.marine_carbon_removal': 'Eliminación marina',
};
