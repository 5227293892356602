import { useConfig } from '@offtake/hooks';

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
    <p className="ModeNote">A demo of Offtake in test mode: no real money, no real tons.</p>
  );
}
