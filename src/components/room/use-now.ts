// The instant, told anew every second while somebody needs it.
import { useEffect, useState } from 'react';

const now = (): string => new Date().toISOString();

export function useNow(isNeeded: boolean): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    if (!isNeeded) return undefined;
    setAt(now());
    const timer = setInterval(() => setAt(now()), 1000);
    return () => clearInterval(timer);
  }, [isNeeded]);
  return at;
}
