import type { PaymentKind, Step } from './History.js';
import { pick } from './pick.js';
import type { World } from './World.js';

type MoneyStep = Extract<Step, { kind: 'pay' | 'end_debit' | 'refund' | 'move_top_up' | 'void_invoice' }>;

/** What payers, banks and the host's accountants do. Most of it is refused most of the time, which is no matter. */
export async function moneySteps(world: World, step: MoneyStep): Promise<void> {
  const { emulator, made, intents } = world;
  switch (step.kind) {
    case 'pay': {
      const payable = made.filter((id) => !id.startsWith('tu_'));
      return pay(world, pick(payable, step.which), step.how);
    }
    case 'end_debit':
      return attempt(world, 'debit ended', () => {
        emulator.payments.finishDebit(pick(intents, step.which) ?? '', step.outcome);
      });
    case 'refund': {
      const intent = pick(intents, step.which);
      return intent === undefined ? undefined : request(world, '/v1/refunds', { payment_intent: intent });
    }
    case 'move_top_up': {
      const topUps = made.filter((id) => id.startsWith('tu_'));
      return attempt(world, `top-up: ${step.to}`, () => {
        emulator.topups[step.to](pick(topUps, step.which) ?? '');
      });
    }
    case 'void_invoice': {
      const invoice = pick(
        made.filter((id) => id.startsWith('in_')),
        step.which,
      );
      return invoice === undefined ? undefined : request(world, `/v1/invoices/${invoice}/void`, {});
    }
  }
}

async function pay(world: World, id: string | undefined, how: PaymentKind): Promise<void> {
  if (id === undefined) return;
  if (how === 'out_of_band') {
    if (id.startsWith('in_')) await request(world, `/v1/invoices/${id}/pay`, { paid_out_of_band: 'true' });
    return;
  }
  attempt(world, `paid: ${how}`, () => {
    const { id: intent } = world.emulator.payments.pay(id, METHODS[how]);
    if (!world.intents.includes(intent)) world.intents.push(intent);
  });
}

const METHODS = {
  card: { card: '4242424242424242' },
  instant_card: { card: '4000000000000077' },
  declined: { card: '4000000000000002' },
  good_debit: { bankAccount: '000123456789' },
  bad_debit: { bankAccount: '000222222227' },
};

/** The emulator refuses what could not happen. */
function attempt({ seen }: World, name: string, work: () => void): void {
  try {
    work();
    seen.add(`money: ${name}`);
  } catch {
    seen.add('money: refused');
  }
}

async function request({ emulator, seen }: World, path: string, params: Record<string, string>): Promise<void> {
  const { status } = await emulator.fetch(`https://api.stripe.com${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_host', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(params).toString(),
  });
  seen.add(`money: ${path.replace(/\/in_\w+/, '')} ${status}`);
}
