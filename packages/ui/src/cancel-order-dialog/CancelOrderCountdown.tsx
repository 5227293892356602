'use client';

import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';
import { formatTimeLeft } from './formatTimeLeft.js';

/** How long the order can still be canceled, live; not read out as it ticks. Renders a `<span>`. */
export function CancelOrderCountdown({ secondsLeft }: { secondsLeft: number }) {
  const { messages } = useCancelOrderDialogParts('Description');
  const time = formatTimeLeft(secondsLeft, messages);
  const sentence = messages['cancelOrder.timeLeft']({ time });
  const start = sentence.indexOf(time);
  return (
    <span role="timer" aria-live="off">
      {start < 0 ? sentence : sentence.slice(0, start)}
      {start >= 0 && (
        <Part part="time" tag="strong">
          {time}
        </Part>
      )}
      {start >= 0 && sentence.slice(start + time.length)}
    </span>
  );
}
