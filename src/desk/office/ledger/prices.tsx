import type { ReactNode } from 'react';
import { useSession } from '../../../hooks/session-context';
import { dollars } from '../../../session/desk.view';
import { Disclosure } from '../../../ui';

/** What visits cost without insurance. */
export function Prices(): ReactNode {
  const { practice } = useSession();
  return (
    <Disclosure summary="Self-pay prices">
      <dl className="office-fields">
        {practice.visitTypes.map((type) => {
          const cents = practice.selfPayCents[type.id];
          return (
            <div key={type.id}>
              <dt>{type.name}</dt>
              <dd>{cents === undefined ? 'on request' : dollars(cents)}</dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
