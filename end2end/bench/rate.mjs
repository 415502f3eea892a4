// So many requests a second for so long, each sent at its hour whether or not earlier ones were answered, so that a slow
// answer also counts against those that waited behind it. Loopback only.
// usage: node rate.mjs URL [PER_SECOND=200] [SECONDS=15] [CONNECTIONS=64]
import http from 'node:http';

const [url, perSecond = 200, seconds = 15, connections = 64] = process.argv.slice(2);
if (!/^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)) throw new Error('loopback only');
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(connections) });
const headers = { 'Accept-Encoding': 'br, gzip' };
const [count, begin] = [perSecond * seconds, performance.now() + 100];
const [took, failed] = [[], {}];

function ask(due) {
  const from = Math.min(due, performance.now());
  return new Promise(done => {
    const fail = why => { failed[why] = (failed[why] ?? 0) + 1; done(); };
    const request = http.get(url, { agent, headers, timeout: 30_000 }, answer => {
      answer.resume().on('end', () => {
        took.push(performance.now() - from);
        answer.statusCode === 200 ? done() : fail(answer.statusCode);
      });
    });
    request.on('timeout', () => request.destroy(new Error('timeout'))).on('error', error => fail(error.code ?? error.message));
  });
}

const asked = [];
while (asked.length < count) {
  const due = begin + asked.length * 1000 / perSecond;
  const wait = due - performance.now();
  if (wait > 1) await new Promise(done => setTimeout(done, wait - 0.5));
  asked.push(ask(due));
}
await Promise.all(asked);
agent.destroy();
took.sort((a, b) => a - b);
const at = share => Number((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN).toFixed(1));
console.log(JSON.stringify({ perSecond: Number(perSecond), asked: count, p50_ms: at(0.5), p90_ms: at(0.9), p99_ms: at(0.99), max_ms: at(1), failed }));
