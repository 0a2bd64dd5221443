/* Everything here only helps: each page does its work without it. Written for old browsers too. */
(function () {
  "use strict";

  var announcer = document.getElementById("announcer");

  function announce(text) { announcer.textContent = text; }

  function each(selector, act, within) {
    Array.prototype.forEach.call((within || document).querySelectorAll(selector), act);
  }

  /* Errors: the summary takes the focus, and its links pass it to the control. */

  var problem = document.getElementById("problem");
  if (problem) {
    problem.focus();
    each("a", function (link) {
      link.addEventListener("click", function (event) {
        var control = document.getElementById(link.hash.slice(1));
        if (!control) return;
        event.preventDefault();
        control.focus();
        (control.closest(".question") || control).scrollIntoView();
      });
    }, problem);
  }

  /* "None of these" unticks the others, and they untick it. */

  each(".choices", function (choices) {
    choices.addEventListener("change", function (event) {
      var ticked = event.target;
      if (ticked.type !== "checkbox" || !ticked.checked) return;
      var alone = ticked.hasAttribute("data-alone");
      each("input", function (other) {
        if (other !== ticked && (alone || other.hasAttribute("data-alone"))) other.checked = false;
      }, choices);
    });
  });

  /* Printing, where the browser can: those inside other apps often cannot. */

  if (window.print) each("[data-print]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });

  /* Copying a text that stands on the page */

  each("[data-copy]", function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      document.getElementById(button.getAttribute("data-copy")).select();
      if (document.execCommand("copy")) announce(button.textContent = button.getAttribute("data-done"));
    });
  });
  each(".noscript", function (note) { note.hidden = Boolean(window.print || !note.closest(".print")); });
})();
