import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { FileTrouble, openXlsx, type OpenedFile } from '../files';
import { GapsNote, NotKeptNote } from './chrome/note';
import { Pane } from './chrome/pane';
import { Ribbon } from './chrome/ribbon';
import { StatusBar } from './chrome/status-bar';
import { TitleBar } from './chrome/title-bar';
import { chooseFile, copyName, offerFile } from './disk';
import type { AddInManifest, RibbonButton } from './manifest/read-manifest';
import { useRegions } from './regions';
import { openSample } from './samples';
import { Workbench } from './workbench';

interface Message {
  text: string;
  isTrouble: boolean;
}

interface PageProps {
  manifest: AddInManifest;
  /** The workbook to begin with. */
  sample: OpenedFile;
  /** Tells whoever drives the page from outside which workbook is open. */
  onWorkbench(workbench: Workbench): void;
}

/** The whole page: a window like Excel's, in which the add-in works. */
export function Page({ manifest, sample, onWorkbench }: PageProps) {
  const [file, setFile] = useState(sample);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [latency, setLatency] = useState(0);
  const [busy, setBusy] = useState<string | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const [note, setNote] = useState<'not-kept' | 'gaps' | null>(null);
  const [isResizing, setResizing] = useState(false);
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const gridPlace = useRef<HTMLDivElement>(null);
  const panePlace = useRef<HTMLDivElement>(null);
  const { page, leavePane } = useRegions(workbench);

  useEffect(() => {
    if (!gridPlace.current || !panePlace.current) return;
    // Univer wants an element that nobody has drawn into before.
    const grid = document.createElement('div');
    gridPlace.current.replaceChildren(grid);
    const opened = new Workbench(file, manifest, {
      grid,
      pane: panePlace.current,
      onChange: refresh,
      onFocusExit: leavePane,
    });
    setWorkbench(opened);
    onWorkbench(opened);
    return () => opened.dispose();
  }, [file, manifest, leavePane, onWorkbench]);

  useEffect(() => {
    workbench?.setLatency(latency);
  }, [workbench, latency]);

  const tell = useCallback((error: unknown) => {
    setMessage({ text: error instanceof Error ? error.message : String(error), isTrouble: true });
  }, []);

  const show = (opened: OpenedFile) => {
    setFile(opened);
    setMessage(null);
  };

  const open = async () => {
    const chosen = await chooseFile();
    if (!chosen) return;
    try {
      show(await openXlsx(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      setMessage({ text: `${chosen.name} : ${error.message}`, isTrouble: true });
    }
  };

  const save = async () => {
    if (!workbench) return;
    const name = copyName(file.workbook.data.name);
    const { bytes, notKept } = await workbench.saveCopy();
    offerFile(name, bytes);
    const rest = notKept.length > 0 ? ` Elle ne contient pas : ${notKept.join(', ')}.` : '';
    setMessage({ text: `Copie enregistrée dans vos téléchargements : ${name}.${rest}`, isTrouble: false });
  };

  const press = async (button: RibbonButton) => {
    setBusy(button.id);
    await workbench?.press(button).catch(tell);
    setBusy(null);
  };

  const isPaneVisible = workbench?.isPaneVisible ?? true;

  return (
    <div className="page" ref={page}>
      <TitleBar
        fileName={file.workbook.data.name}
        onOpen={() => void open().catch(tell)}
        onOpenSample={(sampleFile) => void openSample(sampleFile).then(show, tell)}
        onSave={() => void save().catch(tell)}
        onUndo={() => workbench?.undo()}
        onRedo={() => workbench?.redo()}
        onShowNotKept={() => setNote('not-kept')}
      />
      <Ribbon groups={manifest.groups} busy={busy} onPress={(button) => void press(button)} />
      <div role="alert">
        {message && (
          <div className={message.isTrouble ? 'message message--trouble' : 'message'}>
            <p>{message.text}</p>
            <button type="button" onClick={() => setMessage(null)}>
              Fermer
            </button>
          </div>
        )}
      </div>
      <div className={isResizing ? 'main main--resizing' : 'main'}>
        <main className="main__grid" ref={gridPlace} aria-label="Feuille de calcul" />
        <Pane
          title={manifest.displayName}
          isVisible={isPaneVisible}
          frame={panePlace}
          onClose={() => workbench?.showPane(false)}
          onResizing={setResizing}
        />
      </div>
      <StatusBar
        isBusy={busy !== null}
        figures={workbench?.figures ?? ''}
        cost={workbench?.traffic.last ?? null}
        latency={latency}
        gaps={workbench?.host.gaps.size ?? 0}
        onLatency={setLatency}
        onShowGaps={() => setNote('gaps')}
      />
      {note === 'not-kept' && <NotKeptNote notKept={file.notKept} onClose={() => setNote(null)} />}
      {note === 'gaps' && workbench && <GapsNote gaps={workbench.host.gaps} onClose={() => setNote(null)} />}
    </div>
  );
}
