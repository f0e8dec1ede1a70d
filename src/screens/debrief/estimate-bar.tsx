import type { ReactNode } from 'react';
import type { Estimate } from '../../session/debrief';
import { classes } from '../../ui';
import { sayEstimate } from './say-estimate';

/** An estimate as a mark in the band in which it lies, and in words. */
export function EstimateBar({ of }: { of: Estimate }): ReactNode {
  const { estimate, low, high } = of;
  const width = Math.max(1.5, high - low);
  return (
    <div className={classes('estimate', `estimate-${tone(estimate)}`)}>
      <svg className="estimate-track" aria-hidden="true" width="100%" height="18">
        <rect className="estimate-ground" x="0" y="5" width="100%" height="8" rx="4" />
        {[25, 50, 75].map((at) => (
          <line key={at} className="estimate-tick" x1={`${at}%`} x2={`${at}%`} y1="5" y2="13" />
        ))}
        <rect
          className="estimate-band"
          x={`${Math.min(low, 100 - width)}%`}
          y="3"
          width={`${width}%`}
          height="12"
          rx="6"
        />
        {estimate !== undefined && (
          <rect className="estimate-mark" x={`${Math.min(98.5, estimate)}%`} y="0" width="5" height="18" rx="2" />
        )}
      </svg>
      <p className="estimate-words">{sayEstimate(of)}</p>
    </div>
  );
}

function tone(estimate: number | undefined): 'little' | 'good' | 'fair' | 'weak' {
  if (estimate === undefined) return 'little';
  if (estimate >= 80) return 'good';
  return estimate >= 60 ? 'fair' : 'weak';
}
