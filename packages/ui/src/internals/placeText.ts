import type { Delivery } from '@offtake/contract';
import type { Messages } from '../messages/en.js';
import { countryName } from './countryName.js';
import type { Format } from './createFormat.js';
import { toDisplayText } from './toDisplayText.js';

/** Where something is, from the city to the country; null where that is not said. */
export function placeText(
  location: Delivery['location'],
  format: Format,
  messages: Pick<Messages, 'common.place'>,
): string | null {
  if (!location) return null;
  const { city, region, country } = location;
  const names = [city, region, countryName(format.locale, country)]
    .map((name) => toDisplayText(name ?? ''))
    .filter(Boolean);
  if (names.length === 0) return null;
  return names.reduce((place, within) => messages['common.place']({ place, within }));
}
