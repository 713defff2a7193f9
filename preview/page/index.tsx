import { createRoot } from 'react-dom/client';
import { readManifest } from './manifest/read-manifest';
import { Page } from './page';
import { load, openSample, samples } from './samples';
import './styles/page.css';
import { LOCALE, type Workbench } from './workbench';

declare global {
  interface Window {
    /** The workbook that is open, for the end-to-end tests and for the developer's console. */
    workbench?: Workbench;
  }
}

/** From where the pane comes: another origin gives it, as in Excel, a process of its own (`?volet=https://localhost:3001`). */
const paneOrigin = () => new URLSearchParams(location.search).get('volet') ?? location.origin;

async function start(place: HTMLElement): Promise<void> {
  const [manifest, sample] = await Promise.all([load('/manifest.xml'), openSample(samples[0].file)]);
  const page = { manifest: readManifest(await manifest.text(), LOCALE, paneOrigin()), sample };
  createRoot(place).render(<Page {...page} onWorkbench={(workbench) => (window.workbench = workbench)} />);
}

const place = document.getElementById('page');
if (place) {
  start(place).catch((error: unknown) => {
    place.textContent = `L’aperçu n’a pas pu s’ouvrir : ${error instanceof Error ? error.message : String(error)}`;
  });
}
