'use client';

import { formatTimeLeft } from './formatTimeLeft.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

/** How long the order can still be canceled, live; not read out as it ticks. Renders a `<span>`. */
export function CancelOrderCountdown({
  secondsLeft,
  messages,
}: {
  secondsLeft: number;
  messages: CancelOrderMessages;
}) {
  const time = formatTimeLeft(secondsLeft, messages);
  const sentence = messages['cancelOrder.timeLeft']({ time });
  const start = sentence.indexOf(time);
  return (
    <span role="timer" aria-live="off">
      {start < 0 ? sentence : sentence.slice(0, start)}
      {start >= 0 && <strong className="offtake-CancelOrderDialog-time">{time}</strong>}
      {start >= 0 && sentence.slice(start + time.length)}
    </span>
  );
}
