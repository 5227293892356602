import * as v from 'valibot';

/** The four ways of removing carbon that Stripe names; a backend may send others, which are shown as they are. */
export const REMOVAL_PATHWAYS = [
  'biomass_carbon_removal_and_storage',
  'direct_air_capture',
  'enhanced_weathering',
  'marine_carbon_removal',
] as const;

/** Where a supplier removes carbon. Latitude and longitude are in degrees. */
export const locationSchema = v.object({
  city: v.nullish(v.string()),
  country: v.string(),
  latitude: v.nullish(v.number()),
  longitude: v.nullish(v.number()),
  region: v.nullish(v.string()),
});

/**
 * Stripe's `climate.supplier`: one company that removes carbon.
 *
 * @see https://docs.stripe.com/api/climate/supplier/object
 */
export const supplierSchema = v.object({
  id: v.string(),
  object: v.literal('climate.supplier'),
  info_url: v.string(),
  livemode: v.boolean(),
  locations: v.array(locationSchema),
  name: v.string(),
  /** One of {@link REMOVAL_PATHWAYS}, or a newer one. */
  removal_pathway: v.string(),
});

/** One of {@link REMOVAL_PATHWAYS}. */
export type RemovalPathway = (typeof REMOVAL_PATHWAYS)[number];

/** Where a supplier removes carbon, as {@link locationSchema} describes it. Degrees; null where it is not told. */
export interface Location extends v.InferOutput<typeof locationSchema> {}
/** A company that removes carbon, as {@link supplierSchema} describes it. */
export interface Supplier extends v.InferOutput<typeof supplierSchema> {}
