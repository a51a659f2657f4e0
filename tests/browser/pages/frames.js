// Every tab's frame stays; the others are hidden.
document.getElementById('switch').onclick = () => {
  for (const id of ['one', 'two']) document.getElementById(id).classList.toggle('gone');
};
