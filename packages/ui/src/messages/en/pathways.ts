/** The ways of removing carbon. */
export const pathways = {
  'pathway.biomass_carbon_removal_and_storage': 'Biomass carbon removal',
  'pathway.direct_air_capture': 'Direct air capture',
  'pathway.enhanced_weathering': 'Enhanced weathering',
  'pathway.marine_carbon_removal': 'Marine removal',
} as const;
