/* A list of countries becomes one field to type in. The list stays in the form, unseen, and holds what is chosen;
   what was typed and is no country yet goes along under a name of its own, so that the service can ask. */
(function () {
  "use strict";

  var MOST = 8;

  var reader = window.countryReader;
  var texts = document.querySelector(".country-texts");
  var fields = 0;
  var pressing = false;
  var afterPress = [];

  function announce(text) { document.getElementById("announcer").textContent = text; }

  function say(name, value) { return texts.getAttribute("data-" + name).replace("{}", value); }

  function make(kind, className, attributes) {
    var element = document.createElement(kind);
    element.className = className;
    Object.keys(attributes).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    return element;
  }

  function addField(select) {
    var id = "countries-" + (fields += 1);
    var note = make("p", "said", { id: id + "-said" });
    var list = make("ul", "matches", { id: id, role: "listbox", "aria-label": say("list") });
    var input = make("input", "find", {
      id: select.id, name: "typed_" + select.name, placeholder: say("find"), maxlength: 100, role: "combobox",
      "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
      "aria-describedby": ((select.getAttribute("aria-describedby") || "") + " " + note.id).trim()
    });
    var all = Array.prototype.slice.call(select.options, 1).map(function (option) {
      return { code: option.value, name: option.text };
    });
    var shown = [];
    var active = -1;

    if (fields === 1) reader.know(all);
    if (select.getAttribute("aria-invalid")) input.setAttribute("aria-invalid", "true");
    select.removeAttribute("id");
    select.hidden = list.hidden = true;
    input.value = select.value ? chosen() : select.getAttribute("data-typed") || "";
    [input, list, note].forEach(function (element) { select.parentNode.appendChild(element); });

    function chosen() { return select.options[select.selectedIndex].text; }

    function tell(text) {
      note.textContent = text;
      if (text) announce(text);
    }

    function show(countries) {
      shown = countries;
      active = -1;
      list.textContent = "";
      shown.forEach(function (country, place) {
        var option = make("li", "", { id: id + "-" + place, role: "option", "aria-selected": "false" });
        option.textContent = country.name;
        option.addEventListener("click", function () { choose(country); });
        list.appendChild(option);
      });
      list.hidden = !shown.length;
      input.setAttribute("aria-expanded", String(!list.hidden));
      input.removeAttribute("aria-activedescendant");
      if (shown.length) list.scrollIntoView({ block: "nearest" });
    }

    function mark(place) {
      if (active >= 0) list.children[active].setAttribute("aria-selected", "false");
      active = (place + shown.length) % shown.length;
      list.children[active].setAttribute("aria-selected", "true");
      list.children[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", list.children[active].id);
    }

    function choose(country) {
      select.value = country.code;
      input.value = country.name;
      input.removeAttribute("aria-invalid");
      show([]);
      note.textContent = "";
      announce(say("chosen", country.name));
    }

    /* While it is typed nothing is chosen, and whatever may be meant is shown. */
    function look() {
      var reading = reader.read(input.value);
      var countries = reading.countries.concat(reading.further);
      select.value = "";
      note.textContent = "";
      show(countries.slice(0, MOST));
      if (input.value.trim()) announce(write(countries.length));
      return reading;
    }

    function write(number) { return number ? say(number > 1 ? "several" : "one", number) : say("none"); }

    /* Left with a text that means one country for sure, it is that one. Any other text stays, with a word on it. */
    function settle() {
      show([]);
      if (select.value || !input.value.trim()) return;
      var reading = reader.read(input.value);
      if (reading.isSure) choose(reading.countries[0]);
      else tell(write(reading.countries.length));
    }

    function enter(event) {
      if (list.hidden) settle();
      if (list.hidden && (select.value || !input.value.trim())) return;
      event.preventDefault();
      if (active >= 0) return choose(shown[active]);
      var reading = look();
      if (reading.isSure) choose(reading.countries[0]);
      else if (shown.length) mark(0);
      else tell(write(0));
    }

    function move(step) {
      if (list.hidden) {
        if (input.value.trim() && !select.value) look();
        else show(all);
      }
      if (shown.length) mark(active < 0 && step < 0 ? -1 : active + step);
    }

    var keys = {
      ArrowDown: function () { move(1); },
      ArrowUp: function () { move(-1); },
      Home: function () { mark(0); },
      End: function () { mark(shown.length - 1); },
      Escape: function () {
        if (!list.hidden) return show([]);
        input.value = select.value = note.textContent = "";
      }
    };

    input.addEventListener("keydown", function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.key === "Enter") return enter(event);
      if (event.key === "Tab" && active >= 0) return choose(shown[active]);
      if (!keys[event.key] || active < 0 && /^(Home|End)$/.test(event.key)) return;
      event.preventDefault();
      keys[event.key]();
    });
    input.addEventListener("input", function () {
      input.dir = input.value ? "auto" : "";
      look();
    });
    input.addEventListener("click", function () { if (list.hidden && !input.value) show(all); });
    input.addEventListener("focus", function () {
      if (select.value) input.select();
      reader.load(function () {
        if (select.value || !input.value) return;
        if (input === document.activeElement) look();
        else settle();
      });
    });
    input.addEventListener("blur", function () { if (pressing) afterPress.push(settle); else settle(); });
    list.addEventListener("mousedown", function (event) { event.preventDefault(); });
    if (select.form) select.form.addEventListener("submit", settle, true);
    window.addEventListener("pageshow", function () { if (select.value) input.value = chosen(); });
  }

  /* A press of a button that takes the focus is let go first: words that come up under a field would move the button away. */

  document.addEventListener("mousedown", function () { pressing = true; }, true);
  document.addEventListener("mouseup", function () {
    pressing = false;
    setTimeout(function () { while (afterPress.length) afterPress.pop()(); });
  }, true);

  if (texts) Array.prototype.forEach.call(document.querySelectorAll(".country select"), addField);

  window.countryField = { add: addField };
})();
