import { useSyncExternalStore } from "react";

const TICK = 30_000;

let now = Date.now();

/** The time, in epoch milliseconds; what depends on it is drawn again every half minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(changed: () => void) {
  const tick = () => {
    now = Date.now();
    changed();
  };
  tick();
  const timer = setInterval(tick, TICK);
  return () => clearInterval(timer);
}
