import { useConfig } from '@offtake/hooks';
import { useLanguage } from '../languages/languageContext.js';
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
  const { shell } = useLanguage().words;
  const config = useConfig();
  if (!config.data) return null;
  return config.data.livemode ? (
    <p className="ModeNote" data-livemode>
      {shell.live}
    </p>
  ) : (
    <p className="ModeNote">
      {shell.test} <ControlPageLink />
    </p>
  );
}

/** The way to the emulated Stripe account, where there is one: let a year pass, deliver an order, empty the balance. */
function ControlPageLink() {
  const { words } = useLanguage();
  const controlPage = useControlPage();
  return controlPage && <a href={controlPage}>{words.shell.playStripe}</a>;
}
