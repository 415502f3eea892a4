// A line between browser and server that counts its bytes, and can be cut or made silent: what happens on the road.
import net from 'node:net';

/// `url` is where the browser finds the server; `bytes()` what came from it since `count()`.
export async function line(server) {
  const { hostname, port } = new URL(server);
  const sockets = new Set();
  let state = 'up';
  let received = 0;
  const road = net.createServer((browser) => {
    if (state === 'cut') return browser.destroy();
    const far = net.connect(Number(port), hostname);
    for (const socket of [browser, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        browser.destroy();
        far.destroy();
      });
    }
    browser.on('data', (piece) => far.write(piece));
    far.on('data', (piece) => {
      if (state === 'silent') return;
      received += piece.length;
      browser.write(piece);
    });
  });
  await new Promise((listening) => road.listen(0, '127.0.0.1', listening));
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${road.address().port}`,
    count: () => (received = 0),
    bytes: () => received,
    /// Nobody answers any more.
    cut: () => ((state = 'cut'), drop()),
    /// Everything is heard and nothing comes back.
    silence: () => (state = 'silent'),
    mend: () => ((state = 'up'), drop()),
    close: () => (drop(), road.close()),
  };
}
