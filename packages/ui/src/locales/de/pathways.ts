import type { Messages } from '../../messages/en.js';
import type { pathways as english } from '../../messages/en/pathways.js';

/** The ways of removing carbon, in German. */
export const pathways: Pick<Messages, keyof typeof english> = {
  'pathway.biomass_carbon_removal_and_storage': 'CO₂-Entnahme durch Biomasse',
  'pathway.direct_air_capture': 'Direkte Abscheidung aus der Luft',
  'pathway.enhanced_weathering': 'Beschleunigte Verwitterung',
  'pathway.marine_carbon_removal': 'Entnahme im Meer',
};
