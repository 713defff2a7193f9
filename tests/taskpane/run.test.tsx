import { act, screen } from '@testing-library/react';
import { finding, outcome } from './support/outcomes';
import { announced, button, openPane, settled } from './support/pane';

const one = outcome([finding()]);

describe('a long run', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  it('shows nothing for the first moments, then how far it has come', async () => {
    const { session, checker } = openPane(one, { isPatient: true });
    await settled(() => void session.validate());
    await wait(250);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    await settled(() => {
      checker.progress(0.4);
    });
    await wait(100);
    expect(screen.getByRole('progressbar', { name: 'Contrôle des annexes…' })).toHaveAttribute('aria-valuenow', '0.4');
    expect(button('Valider')).toHaveAttribute('aria-disabled', 'true');
    checker.finish();
    await wait(0);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('can be stopped: nothing is marked, and the keyboard is not lost', async () => {
    const { session, excel } = openPane(one, { isPatient: true });
    await settled(() => void session.validate());
    await wait(400);
    const stop = button('Arrêter');
    stop.focus();
    await settled(() => {
      stop.click();
    });
    await wait(0);
    expect(excel.marks).toBeNull();
    expect(announced()).toMatch(/^Contrôle arrêté\./);
    expect(button('Valider')).toHaveFocus();
    expect(button('Valider')).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('can be started again after it was stopped', async () => {
    const { session, checker } = openPane(one, { isPatient: true });
    await settled(() => void session.validate());
    await wait(400);
    await settled(session.stop);
    await settled(() => void session.validate());
    await wait(0);
    checker.finish();
    await wait(0);
    expect(announced()).toBe('1 anomalie : 1 bloquante.');
  });
});

describe('commands at the same time', () => {
  it('runs once where Valider is asked for twice', async () => {
    const { session, checker } = openPane(one, { isPatient: true });
    await settled(async () => {
      const runs = [session.validate(), session.validate()];
      await Promise.resolve();
      checker.finish();
      await Promise.all(runs);
    });
    expect(checker.count).toBe(1);
  });

  it('clears the marks after the run under way has put its own', async () => {
    const { session, excel, checker } = openPane(
      outcome([finding()], { marks: [{ sheet: 'Annexe 1', severity: 'bloquant', areas: [] }] }),
      { isPatient: true },
    );
    await settled(async () => {
      const commands = [session.validate(), session.clearMarks()];
      await Promise.resolve();
      checker.finish();
      await Promise.all(commands);
    });
    expect(excel.marks).toBeNull();
  });
});
