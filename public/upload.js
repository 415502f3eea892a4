// Shows how much of a file has been sent: on a village line a large one takes minutes. Without this program the form is
// sent as any other, and the browser shows what it can.
for (const form of document.querySelectorAll('form[data-sending]')) {
  form.addEventListener('submit', (event) => {
    if (!form.querySelector('input[type=file]').files.length) return;
    event.preventDefault();
    const bar = form.querySelector('progress');
    const words = form.querySelector('output');
    const button = form.querySelector('button');
    const request = new XMLHttpRequest();
    const idle = () => {
      bar.hidden = true;
      button.disabled = false;
    };
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = total ? loaded / total : 0;
      words.value = loaded < total ? `${form.dataset.sending} ${Math.floor((100 * loaded) / total)} %` : form.dataset.reading;
    };
    request.onload = () => {
      if (request.status < 400) {
        location.assign(request.responseURL);
        return;
      }
      // Refused: the page says why, in its own words.
      const answer = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main');
      idle();
      if (answer) document.querySelector('main').replaceWith(answer);
      else words.value = form.dataset.failed;
      document.querySelector('[role=alert]')?.scrollIntoView();
    };
    request.onerror = () => {
      idle();
      words.value = form.dataset.failed;
    };
    request.open('POST', form.action);
    request.send(new FormData(form));
    bar.hidden = false;
    button.disabled = true;
    words.value = form.dataset.sending;
  });
}
