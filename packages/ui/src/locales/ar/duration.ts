import { plural } from './plural.js';

/** So many days, as the subject of a sentence. Pure. */
export function daysText(days: number): string {
  return plural(days, {
    one: 'يوم واحد',
    two: 'يومان',
    few: `${days} أيام`,
    many: `${days} يومًا`,
    other: `${days} يوم`,
  });
}

/** So many hours, as the subject of a sentence. Pure. */
export function hoursText(hours: number): string {
  return plural(hours, { one: 'ساعة واحدة', two: 'ساعتان', few: `${hours} ساعات`, other: `${hours} ساعة` });
}

/** So many minutes, as the subject of a sentence. Pure. */
export function minutesText(minutes: number): string {
  return plural(minutes, { one: 'دقيقة واحدة', two: 'دقيقتان', few: `${minutes} دقائق`, other: `${minutes} دقيقة` });
}

/** So many seconds, as the subject of a sentence. Pure. */
export function secondsText(seconds: number): string {
  return plural(seconds, { one: 'ثانية واحدة', two: 'ثانيتان', few: `${seconds} ثوانٍ`, other: `${seconds} ثانية` });
}
