import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Italian. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'Rimozione tramite biomassa',
  'pathway.direct_air_capture': 'Cattura diretta dall’aria',
  'pathway.enhanced_weathering': 'Alterazione accelerata delle rocce',
  'pathway.marine_carbon_removal': 'Rimozione marina',
};
