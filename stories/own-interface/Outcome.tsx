import type { UseOrderFormResult } from '@offtake/hooks';
import { useFormat } from './useFormat.js';
import { errorText } from './words.js';

/** What has become of an order, or the one question that is open about it. */
export function Outcome({ form }: { form: UseOrderFormResult }) {
  const { number } = useFormat();
  const { state } = form;
  switch (state.step) {
    case 'unknown':
      return (
        <Question
          text="The answer got lost on the way. Ask again to find out what became of your order: nothing is bought twice."
          yes={['Ask again', form.place]}
          no={['Start over', form.reset]}
        />
      );
    case 'duplicate':
      return (
        <Question
          text="You ordered just this a moment ago. Once more?"
          yes={['Order once more', form.place]}
          no={['No, go back', form.back]}
        />
      );
    case 'redirecting':
      return <a href={state.url}>Continue to payment</a>;
    case 'returning':
      return state.error ? (
        <Question text={errorText(state.error)} yes={['Try again', form.place]} no={['Start over', form.reset]} />
      ) : (
        <p>Looking for your order…</p>
      );
    case 'placed':
      return (
        <>
          <p role="status">Thank you. {number(state.order.metric_tons)} t of CO₂ will be removed.</p>
          <button type="button" onClick={form.reset}>
            Order more
          </button>
        </>
      );
    default:
      return null;
  }
}

interface QuestionProps {
  text: string;
  yes: [label: string, act: () => void];
  no: [label: string, act: () => void];
}

function Question({ text, yes, no }: QuestionProps) {
  return (
    <>
      <p role="alert">{text}</p>
      <div className="own-buttons">
        {[no, yes].map(([label, act]) => (
          <button key={label} type="button" onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
