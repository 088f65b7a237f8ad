import { civilDate, type DateInterval, dayInterval, monthInterval, weekdayOf, yearInterval } from '../../core/edtf.ts';
import type { DateUnit } from '../lang/date-data.ts';
import type { Part } from './point.ts';

/** The week, month, year … that holds a day, or the one before or after it. This week and month are told up to the day. */
export function unitInterval(
  unit: DateUnit,
  side: -1 | 0 | 1,
  published: number,
  future: boolean,
): DateInterval | null {
  const { year, month } = civilDate(published);
  const monday = published - weekdayOf(published) + 1;
  switch (unit) {
    case 'day':
      return dayInterval(published + side);
    case 'night':
      return dayInterval(published + side);
    case 'week':
      if (side === 0) return dayInterval(future ? published : monday, future ? monday + 6 : published);
      return dayInterval(monday + 7 * side, monday + 7 * side + 6);
    case 'weekend': {
      const saturday =
        monday +
        5 +
        7 *
          (side === 1 || future
            ? side === 1 && weekdayOf(published) >= 6
              ? 1
              : 0
            : weekdayOf(published) >= 6 && side === 0
              ? 0
              : -1);
      return dayInterval(saturday, saturday + 1);
    }
    case 'month': {
      const index = year * 12 + (month - 1) + side;
      return monthInterval(Math.floor(index / 12), (index % 12) + 1);
    }
    case 'year':
      return yearInterval(year + side);
    case 'quarter':
    case 'half-year':
      return monthBlock(unit === 'quarter' ? 3 : 6, side, year, month);
    default:
      return null;
  }
}

function monthBlock(size: number, side: number, year: number, month: number): DateInterval {
  const index = (Math.floor((year * 12 + month - 1) / size) + side) * size;
  const last = index + size - 1;
  const a = monthInterval(Math.floor(index / 12), (index % 12) + 1);
  const b = monthInterval(Math.floor(last / 12), (last % 12) + 1);
  return { ...a, last: b.last };
}

const THIRDS_OF_YEAR: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 4],
  middle: [5, 8],
  late: [9, 12],
  end: [9, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
};
/** Days of a month; its last is 31 here and cut to the month. */
const PARTS_OF_MONTH: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  end: [21, 31],
  firstHalf: [1, 15],
  secondHalf: [16, 31],
};
/** Weeks are counted in sevens from the first day, not from Monday. */
const DAYS_FROM_START: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  firstDay: [0, 0],
  firstWeek: [0, 6],
  secondWeek: [7, 13],
  thirdWeek: [14, 20],
};

/** Thirds of a month by the day (1–10, 11–20, 21–end); of a year by four months; halves, weeks, first and last day. */
export function partOf(whole: DateInterval, part: Part): DateInterval | null {
  const { first, last } = whole;
  if (first === null || last === null) return null;
  if (part === 'lastDay') return dayInterval(last);
  if (part === 'lastWeek') return dayInterval(last - 6, last);
  const days = DAYS_FROM_START[part];
  if (days) return dayInterval(first + days[0], first + days[1]);
  const { year } = civilDate(first);
  const months = THIRDS_OF_YEAR[part];
  if (whole.firstPrecision === 'year' && months)
    return { ...monthInterval(year, months[0]), last: monthInterval(year, months[1]).last };
  const bounds = PARTS_OF_MONTH[part];
  return bounds ? dayInterval(first + bounds[0] - 1, Math.min(last, first + bounds[1] - 1)) : null;
}

/** `n` units before (negative) or after a day, as fine as the unit: days and weeks give a day, months a month. */
export function shiftBy(base: number, n: number, unit: DateUnit): DateInterval | null {
  const { year, month } = civilDate(base);
  const days = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 } as Partial<Record<DateUnit, number>>;
  const size = days[unit];
  if (size !== undefined) return dayInterval(base + Math.round(n * size));
  if (unit === 'hour') return dayInterval(base + Math.trunc(n / 24));
  if (unit === 'minute') return dayInterval(base);
  const months = { month: 1, quarter: 3, 'half-year': 6 } as Partial<Record<DateUnit, number>>;
  const step = months[unit];
  if (step !== undefined) {
    const index = year * 12 + month - 1 + Math.round(n * step);
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  if (unit === 'year' && Number.isInteger(n)) return yearInterval(year + n);
  if (unit === 'year') return shiftBy(base, n * 12, 'month');
  return unit === 'decade' ? yearInterval(year + Math.round(n * 10)) : null;
}
