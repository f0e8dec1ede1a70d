/**
 * Asks the browser to keep the game for use without a network. Where that is not allowed (private windows, frames whose
 * storage is blocked) the game is played with a network as before, so a refusal needs no words.
 */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('./offline.js', { scope: './' });
  } catch {
    return;
  }
}
