import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

const SECONDS_PER_MINUTE = 60;
/** Below this, seconds are shown. */
const SECONDS_SHOWN_BELOW = 15 * SECONDS_PER_MINUTE;

/** How long a window is still open, in its two largest units. */
export function formatTimeLeft(secondsLeft: number, messages: CancelOrderMessages): string {
  const minutes = Math.floor(secondsLeft / SECONDS_PER_MINUTE);
  const hours = Math.floor(secondsLeft / SECONDS_PER_HOUR);
  if (secondsLeft >= SECONDS_PER_DAY) {
    return messages['time.daysHours']({ days: Math.floor(secondsLeft / SECONDS_PER_DAY), hours: hours % 24 });
  }
  if (hours > 0) return messages['time.hoursMinutes']({ hours, minutes: minutes % 60 });
  if (secondsLeft >= SECONDS_SHOWN_BELOW) return messages['time.minutes']({ minutes });
  return messages['time.minutesSeconds']({ minutes, seconds: secondsLeft % SECONDS_PER_MINUTE });
}
