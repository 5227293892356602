import { plural } from '../../messages/plural.js';

const FORMS = {
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  hour: { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  minute: { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  second: { one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' },
} as const;

/** So many days, hours, minutes or seconds; one and two are said without a figure. Pure. */
export function timeCount(count: number, unit: keyof typeof FORMS): string {
  const { one, two, few, many, other } = FORMS[unit];
  return plural('ar', count, {
    one,
    two,
    few: `${count} ${few}`,
    many: `${count} ${many}`,
    other: `${count} ${other}`,
  });
}
