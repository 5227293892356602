import type { ClimateLocation, ClimateRemovalPathway, ClimateSupplier } from '../wire/ClimateSupplier.js';

/** Suppliers of the emulator's catalogue: companies in Frontier's portfolio, over all four removal pathways. */
export const DEFAULT_SUPPLIERS: readonly ClimateSupplier[] = [
  supplier('planetary', 'Planetary', 'marine_carbon_removal', {
    city: 'Dartmouth',
    country: 'CA',
    latitude: 44.6652,
    longitude: -63.5677,
    region: 'NS',
  }),
  supplier('carbon_capture_inc', 'CarbonCapture Inc.', 'direct_air_capture', {
    city: 'Los Angeles',
    country: 'US',
    latitude: 34.0522,
    longitude: -118.2437,
    region: 'CA',
  }),
  supplier('vaulted', 'Vaulted Deep', 'biomass_carbon_removal_and_storage', {
    city: 'Houston',
    country: 'US',
    latitude: 29.7604,
    longitude: -95.3698,
    region: 'TX',
  }),
  supplier('lithos', 'Lithos', 'enhanced_weathering', {
    city: 'San Francisco',
    country: 'US',
    latitude: 37.7749,
    longitude: -122.4194,
    region: 'CA',
  }),
  supplier('heirloom', 'Heirloom', 'direct_air_capture', {
    city: 'Brisbane',
    country: 'US',
    latitude: 37.6808,
    longitude: -122.4,
    region: 'CA',
  }),
  supplier('charm_industrial', 'Charm Industrial', 'biomass_carbon_removal_and_storage', {
    city: 'San Francisco',
    country: 'US',
    latitude: 37.7749,
    longitude: -122.4194,
    region: 'CA',
  }),
];

function supplier(
  slug: string,
  name: string,
  removalPathway: ClimateRemovalPathway,
  location: ClimateLocation,
): ClimateSupplier {
  return {
    id: `climsup_${slug}`,
    object: 'climate.supplier',
    info_url: `https://frontierclimate.com/portfolio/${slug.replaceAll('_', '-')}`,
    livemode: false,
    locations: [location],
    name,
    removal_pathway: removalPathway,
  };
}
