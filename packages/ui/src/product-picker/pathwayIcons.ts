import type { RemovalPathway } from '@offtake/contract';
import { AirCaptureIcon, BiomassIcon, MarineIcon, WeatheringIcon, type IconComponent } from '../internals/icons.js';

/** The pictures of the pathways that are known here. */
export const PATHWAY_ICONS = {
  biomass_carbon_removal_and_storage: BiomassIcon,
  direct_air_capture: AirCaptureIcon,
  enhanced_weathering: WeatheringIcon,
  marine_carbon_removal: MarineIcon,
} as const satisfies Record<RemovalPathway, IconComponent>;

/** Whether there is a picture of a pathway, which comes from a backend. */
export function hasPathwayIcon(pathway: string): pathway is RemovalPathway {
  return Object.hasOwn(PATHWAY_ICONS, pathway);
}
