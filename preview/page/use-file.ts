import { useCallback, useState } from 'react';
import { FileTrouble, openXlsx, type OpenedFile } from '../files';
import { chooseFile, copyName, offerFile } from './disk';
import { openSample, type SampleFile } from './samples';
import type { Workbench } from './workbench';

interface Message {
  text: string;
  isTrouble: boolean;
}

/** The file that is open, the commands that open another or save it, and what they have to say. They never reject. */
export function useFile(first: OpenedFile) {
  const [file, setFile] = useState(first);
  const [message, setMessage] = useState<Message | null>(null);

  const tell = useCallback((error: unknown) => {
    setMessage({ text: error instanceof Error ? error.message : String(error), isTrouble: true });
  }, []);

  const show = (opened: OpenedFile) => {
    setFile(opened);
    setMessage(null);
  };

  const openChosen = async () => {
    const chosen = await chooseFile();
    if (!chosen) return;
    try {
      show(await openXlsx(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      setMessage({ text: `${chosen.name} : ${error.message}`, isTrouble: true });
    }
  };

  const saveCopy = async (workbench: Workbench) => {
    const name = copyName(file.workbook.data.name);
    const { bytes, notKept } = await workbench.saveCopy();
    offerFile(name, bytes);
    const rest = notKept.length > 0 ? ` Elle ne contient pas : ${notKept.join(', ')}.` : '';
    setMessage({ text: `Copie enregistrée dans vos téléchargements : ${name}.${rest}`, isTrouble: false });
  };

  return {
    file,
    message,
    tell,
    silence: () => setMessage(null),
    open: () => void openChosen().catch(tell),
    openSample: (sample: SampleFile) => void openSample(sample).then(show, tell),
    save: (workbench: Workbench) => void saveCopy(workbench).catch(tell),
  };
}
