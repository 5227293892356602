import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in French. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'Élimination par la biomasse',
  'pathway.direct_air_capture': 'Captage direct dans l’air',
  'pathway.enhanced_weathering': 'Altération accélérée des roches',
  'pathway.marine_carbon_removal': 'Élimination marine',
};
