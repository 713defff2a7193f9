import { createRoot } from 'react-dom/client';
import { openXlsx } from '../files';
import { readManifest } from './manifest/read-manifest';
import { Page } from './page';
import './styles/page.css';
import { LOCALE, type Workbench } from './workbench';

declare global {
  interface Window {
    /** The workbook that is open, for the end-to-end tests and for the developer's console. */
    workbench?: Workbench;
  }
}

const SAMPLE = 'annexes-amp-2021-2022.xlsx';

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return response;
}

async function start(place: HTMLElement): Promise<void> {
  const [manifest, sample] = await Promise.all([load('/manifest.xml'), load(`/assets/samples/${SAMPLE}`)]);
  const page = {
    manifest: readManifest(await manifest.text(), LOCALE, location.origin),
    sample: await openXlsx(new Uint8Array(await sample.arrayBuffer()), SAMPLE),
  };
  createRoot(place).render(<Page {...page} onWorkbench={(workbench) => (window.workbench = workbench)} />);
}

const place = document.getElementById('page');
if (place) {
  start(place).catch((error: unknown) => {
    place.textContent = `L’aperçu n’a pas pu s’ouvrir : ${error instanceof Error ? error.message : String(error)}`;
  });
}
