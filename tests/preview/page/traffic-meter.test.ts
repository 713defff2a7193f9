import { describeCost } from '../../../preview/page/chrome/status-bar';
import { TrafficMeter } from '../../../preview/page/traffic-meter';

const trip = { requestBytes: 1200, responseBytes: 48_000, actions: 3, milliseconds: 10, error: null };

function meter() {
  const clock = { now: 1000 };
  return { clock, traffic: new TrafficMeter(() => clock.now) };
}

test('counts the round trips that follow each other as one command', () => {
  const { clock, traffic } = meter();
  for (const now of [1100, 1300, 1500]) {
    clock.now = now;
    traffic.add(trip, 100);
  }
  expect(traffic.history).toEqual([
    { command: null, roundTrips: 3, requestBytes: 3600, responseBytes: 144_000, milliseconds: 500 },
  ]);
});

test('counts what comes after a pause as another command', () => {
  const { clock, traffic } = meter();
  traffic.add(trip, 0);
  clock.now += 5000;
  traffic.add(trip, 100);
  expect(traffic.history.map(({ roundTrips }) => roundTrips)).toEqual([1, 1]);
  expect(traffic.last?.milliseconds).toBe(100);
});

test('a slow round trip is no pause', () => {
  const { clock, traffic } = meter();
  traffic.add(trip, 0);
  clock.now += 5000;
  traffic.add(trip, 4990);
  expect(traffic.history).toHaveLength(1);
});

test('puts down to a command of the ribbon everything until its end', () => {
  const { clock, traffic } = meter();
  traffic.begin('Valider');
  expect(traffic.isQuiet(0)).toBe(false);
  clock.now += 3000;
  traffic.add(trip, 10);
  traffic.end();
  expect(traffic.last).toMatchObject({ command: 'Valider', roundTrips: 1, milliseconds: 3000 });
  expect(traffic.isQuiet(400)).toBe(false);
  clock.now += 400;
  expect(traffic.isQuiet(400)).toBe(true);
});

test('counts from the click, however long the add-in thinks between two round trips', () => {
  const { clock, traffic } = meter();
  traffic.add(trip, 0);
  clock.now += 1000;
  traffic.gesture();
  clock.now += 50;
  traffic.add(trip, 20);
  clock.now += 4000;
  traffic.add(trip, 20);
  expect(traffic.history.map(({ roundTrips }) => roundTrips)).toEqual([1, 2]);
  expect(traffic.last?.milliseconds).toBe(4050);
  traffic.gesture();
  traffic.add(trip, 0);
  expect(traffic.history).toHaveLength(3);
});

test('a click long before a request did not cause it', () => {
  const { clock, traffic } = meter();
  traffic.gesture();
  clock.now += 5000;
  traffic.add(trip, 100);
  expect(traffic.last?.milliseconds).toBe(100);
});

test('says the cost in French', () => {
  const cost = { command: 'Valider', roundTrips: 3, requestBytes: 900, responseBytes: 48_200, milliseconds: 412.4 };
  expect(describeCost(cost)).toBe('Valider : 3 allers-retours, 900 octets envoyés, 48 Ko reçus, 412 ms');
  expect(describeCost({ ...cost, command: null, roundTrips: 1, requestBytes: 2340 })).toBe(
    'Dernier échange : 1 aller-retour, 2,3 Ko envoyés, 48 Ko reçus, 412 ms',
  );
});
