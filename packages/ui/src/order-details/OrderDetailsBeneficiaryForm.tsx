'use client';

import { useEffect, useId, useRef, type FormEvent } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { toIsolatedText } from '../internals/toIsolatedText.js';
import { errorMessage, fieldErrorMessage } from '../messages/errorMessage.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

/** Where another name is typed; it takes the focus, and Escape in it leaves it. Renders a `<form>`, or nothing. */
export function OrderDetailsBeneficiaryForm() {
  const { shown, messages } = useOrderDetailsParts('Beneficiary');
  if (shown === null) return null;
  const { close, save } = shown.beneficiary;
  return (
    <Part
      part="beneficiaryForm"
      tag="form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <NameField />
      <FailureNotice />
      <div className="offtake-Dialog-footer">
        <Button onClick={close}>{messages['orderDetails.cancelEdit']}</Button>
        <Button type="submit" variant="primary">
          {messages['orderDetails.save']}
        </Button>
      </div>
    </Part>
  );
}

function NameField() {
  const { shown, messages } = useOrderDetailsParts('Beneficiary');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  if (shown === null) return null;
  const { text, problem, type, close } = shown.beneficiary;
  return (
    <>
      <div className="offtake-Field" data-invalid={flag(problem !== null)}>
        <input
          ref={input}
          className="offtake-Input"
          autoComplete="organization"
          value={text}
          aria-label={messages['orderDetails.beneficiary']}
          aria-invalid={problem !== null || undefined}
          aria-describedby={cx(problem !== null && `${id}-error`, `${id}-hint`)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      </div>
      {problem !== null && (
        <p id={`${id}-error`} className="offtake-FieldError" role="alert">
          <AlertIcon />
          {fieldErrorMessage(messages, 'publicName', problem)}
        </p>
      )}
      <p id={`${id}-hint`} className="offtake-Text" data-tone="muted">
        {messages['orderDetails.beneficiaryHint']}
      </p>
    </>
  );
}

/** Why the name was not taken, and which one holds therefore. */
function FailureNotice() {
  const { shown, messages } = useOrderDetailsParts('Beneficiary');
  if (shown === null || shown.beneficiary.error === null) return null;
  const { error, shownName } = shown.beneficiary;
  const name = shownName === null ? messages['orderDetails.ownName'] : toIsolatedText(shownName);
  return (
    <Notice icon={AlertIcon} tone="danger" role="alert">
      {messages['orderDetails.notSaved']({ name })} {errorMessage(messages, error)}
    </Notice>
  );
}
