import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in Dutch. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'Verwijdering met biomassa',
  'pathway.direct_air_capture': 'Directe afvang uit de lucht',
  'pathway.enhanced_weathering': 'Versnelde verwering',
  'pathway.marine_carbon_removal': 'Verwijdering in zee',
};
