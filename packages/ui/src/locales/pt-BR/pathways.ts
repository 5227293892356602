import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Brazilian Portuguese. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'Remoção por biomassa',
  'pathway.direct_air_capture': 'Captura direta do ar',
  'pathway.enhanced_weathering': 'Intemperismo acelerado',
  'pathway.marine_carbon_removal': 'Remoção marinha',
};
