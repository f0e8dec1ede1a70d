import { writeAssignment, type Assignment } from '../../../session/assignment';

/** The link that opens an assignment straight away. @param playAddress absolute address of the page that plays, without query */
export function assignmentLink(playAddress: string, assignment: Assignment): string {
  return `${playAddress}?${writeAssignment(assignment)}`;
}

/**
 * HTML for a course page: a frame, and a plain link under it, because some editors take the frame away and keep the
 * link. It asks for nothing but sound, full screen and copying, and for no height below which the desk cannot be worked.
 */
export function embedSnippet(link: string, title: string): string {
  const address = attribute(link);
  const name = attribute(title);
  return [
    `<iframe src="${address}" title="${name}" allow="autoplay; fullscreen; clipboard-write" style="width:100%;aspect-ratio:16/9;min-height:560px;border:0"></iframe>`,
    `<p><a href="${address}" target="_blank" rel="noopener">${name} (in its own tab)</a></p>`,
  ].join('\n');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
