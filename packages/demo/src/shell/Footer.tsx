import { useConfig } from '@offtake/hooks';
import { useControlPage } from './useControlPage.js';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="Footer">
      <div className="Footer-bar">
        <p>Northwind Roasters, Kaigata 14, Bergen</p>
        <ModeNote />
      </div>
    </footer>
  );
}

/** Says whether the money here is real. */
function ModeNote() {
  const config = useConfig();
  if (!config.data) return null;
  return config.data.livemode ? (
    <p className="ModeNote" data-livemode>
      Live mode: orders spend real money.
    </p>
  ) : (
    <p className="ModeNote">
      A demo of Offtake in test mode: no real money, no real tons. <ControlPageLink />
    </p>
  );
}

/** The way to the emulated Stripe account, where there is one: let a year pass, deliver an order, empty the balance. */
function ControlPageLink() {
  const controlPage = useControlPage();
  return controlPage && <a href={controlPage}>Play Stripe</a>;
}
