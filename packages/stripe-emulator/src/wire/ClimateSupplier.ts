/**
 * A carbon removal supplier as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/climate/supplier_object
 */
export interface ClimateSupplier {
  /** `climsup_…`. */
  id: string;
  object: 'climate.supplier';
  /** Web page about the supplier. */
  info_url: string;
  livemode: boolean;
  /** Where the supplier operates. */
  locations: ClimateLocation[];
  name: string;
  removal_pathway: ClimateRemovalPathway;
}

/** A place on earth. */
export interface ClimateLocation {
  city: string | null;
  /** Two-letter ISO 3166 code. */
  country: string;
  /** Degrees north. */
  latitude: number | null;
  /** Degrees east. */
  longitude: number | null;
  /** State, county, province or region. */
  region: string | null;
}

/** How carbon dioxide is removed. Stripe may add words to this list at any time. */
export type ClimateRemovalPathway =
  | 'biomass_carbon_removal_and_storage'
  | 'direct_air_capture'
  | 'enhanced_weathering'
  | 'marine_carbon_removal';
