import { useEffect, useRef, useState } from 'react';
import type { OpenedFile } from '../files';
import { GapsNote, NotKeptNote } from './chrome/note';
import { Pane } from './chrome/pane';
import { Ribbon } from './chrome/ribbon';
import { StatusBar } from './chrome/status-bar';
import { TitleBar } from './chrome/title-bar';
import type { AddInManifest, RibbonButton } from './manifest/read-manifest';
import { useFile } from './use-file';
import { useWorkbench } from './use-workbench';
import type { Workbench } from './workbench';

interface PageProps {
  manifest: AddInManifest;
  /** The workbook to begin with. */
  sample: OpenedFile;
  /** Tells whoever drives the page from outside which workbook is open. */
  onWorkbench(workbench: Workbench): void;
}

/** The whole page: a window like Excel's, in which the add-in works. */
export function Page({ manifest, sample, onWorkbench }: PageProps) {
  const { file, message, open, openSample, save, tell, silence } = useFile(sample);
  const [latency, setLatency] = useState(0);
  const [busy, setBusy] = useState<string | null>(null);
  const [note, setNote] = useState<'not-kept' | 'gaps' | null>(null);
  const [isResizing, setResizing] = useState(false);
  const gridPlace = useRef<HTMLDivElement>(null);
  const panePlace = useRef<HTMLDivElement>(null);
  const { page, workbench } = useWorkbench(file, manifest, { gridPlace, panePlace, onWorkbench });

  useEffect(() => {
    workbench?.setLatency(latency);
  }, [workbench, latency]);

  const press = async (button: RibbonButton) => {
    setBusy(button.id);
    await workbench?.press(button).catch(tell);
    setBusy(null);
  };

  return (
    <div className="page" ref={page}>
      <TitleBar
        fileName={file.workbook.data.name}
        onOpen={open}
        onOpenSample={openSample}
        onSave={() => workbench && save(workbench)}
        onUndo={() => workbench?.undo()}
        onRedo={() => workbench?.redo()}
        onShowNotKept={() => setNote('not-kept')}
      />
      <Ribbon groups={manifest.groups} busy={busy} onPress={(button) => void press(button)} />
      <div role="alert">
        {message && (
          <div className={message.isTrouble ? 'message message--trouble' : 'message'}>
            <p>{message.text}</p>
            <button type="button" onClick={silence}>
              Fermer
            </button>
          </div>
        )}
      </div>
      <div className={isResizing ? 'main main--resizing' : 'main'}>
        <main className="main__grid" ref={gridPlace} aria-label="Feuille de calcul" />
        <Pane
          title={manifest.displayName}
          isVisible={workbench?.isPaneVisible ?? true}
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
