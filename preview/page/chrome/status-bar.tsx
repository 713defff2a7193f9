import type { CommandCost } from '../traffic-meter';

/** What a round trip may cost, in milliseconds; Excel on the web takes 50 to 200. */
const LATENCIES = [0, 50, 100, 200] as const;

interface StatusBarProps {
  isBusy: boolean;
  /** What the selected cells add up to. */
  figures: string;
  cost: CommandCost | null;
  latency: number;
  /** How many members of the API the add-in asked for in vain. */
  gaps: number;
  onLatency(latency: number): void;
  onShowGaps(): void;
}

/** The line at the bottom: what the last command cost, how slow the line to Excel is to be. */
export function StatusBar({ isBusy, figures, cost, latency, gaps, onLatency, onShowGaps }: StatusBarProps) {
  return (
    <footer className="status-bar">
      <span role="status">{isBusy ? 'Commande en cours…' : 'Prêt'}</span>
      <p className="status-bar__cost">{cost && describeCost(cost)}</p>
      {figures && <p>{figures}</p>}
      {gaps > 0 && (
        <button type="button" onClick={onShowGaps}>
          {gaps === 1 ? 'Une demande sans réponse' : `${gaps} demandes sans réponse`}
        </button>
      )}
      <label>
        Attente par aller-retour
        <select value={latency} onChange={(event) => onLatency(Number(event.target.value))}>
          {LATENCIES.map((milliseconds) => (
            <option key={milliseconds} value={milliseconds}>
              {milliseconds} ms
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}

/** « Valider : 3 allers-retours, 2 Ko envoyés, 48 Ko reçus, 412 ms » */
export function describeCost({ command, roundTrips, requestBytes, responseBytes, milliseconds }: CommandCost): string {
  const trips = roundTrips > 1 ? `${roundTrips} allers-retours` : `${roundTrips} aller-retour`;
  const figures = [
    trips,
    `${size(requestBytes)} envoyés`,
    `${size(responseBytes)} reçus`,
    `${Math.round(milliseconds)} ms`,
  ];
  return `${command ?? 'Dernier échange'} : ${figures.join(', ')}`;
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} octets`;
  return `${(bytes / 1000).toLocaleString('fr-FR', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 })} Ko`;
}
