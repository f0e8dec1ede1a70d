import type { ReactNode } from 'react';
import type { PackPage } from '../../../session/shift.view';
import { Callout } from '../../../ui';
import { homeText } from '../home.messages';
import { assignmentOf, type Wishes } from '../start/wishes';
import { CopyField } from './copy-field';
import { assignmentLink, embedSnippet } from './embed';

/** The chosen shift as a link and as HTML for a course page, with what a seed in it means. */
export function AssignPanel({
  page,
  wishes,
  playAddress,
}: {
  page: PackPage;
  wishes: Wishes;
  playAddress: string;
}): ReactNode {
  const assignment = assignmentOf(wishes);
  if (assignment === undefined) return <Callout kind="warn">{homeText.say('assign.broken')}</Callout>;
  const link = assignmentLink(playAddress, assignment);
  return (
    <div className="home-assign">
      <p>{homeText.say('assign.lead')}</p>
      <CopyField label={homeText.say('assign.link')} text={link} copyLabel={homeText.say('assign.copyLink')} />
      <CopyField
        label={homeText.say('assign.code')}
        help={homeText.say('assign.code.help')}
        text={embedSnippet(link, `First Face: ${page.title}`)}
        rows={4}
        copyLabel={homeText.say('assign.copyCode')}
      />
      <p>{homeText.say(assignment.seed === undefined ? 'assign.unseeded' : 'assign.seeded')}</p>
      {assignment.code !== undefined && <p>{homeText.say('assign.named', { code: assignment.code })}</p>}
      <p className="screen-quiet">{homeText.say('assign.honest')}</p>
    </div>
  );
}
